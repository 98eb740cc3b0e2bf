using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CustomerModel.Postgres;

/// <summary>A PostgreSQL server of one's own on a loopback port, gone with the process that started it.</summary>
/// <remarks>
/// Uses the newest server that is installed (Debian: <c>postgresql-15</c>). The server refuses to run as root, so a process
/// that is root starts it as the user <c>postgres</c>.
/// </remarks>
internal sealed class PrivateCluster : IDisposable
{
    private const string Superuser = "postgres";
    private const string Prefix = "customermodel-pg-";
    private readonly string _folder;
    private readonly string _settings;

    private PrivateCluster(string folder, int port, bool isDurable, string settings)
    {
        (_folder, Port) = (folder, port);
        _settings =
            $"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={folder} -c max_connections=200 -c shared_buffers=256MB"
            + (isDurable ? " " : " -c fsync=off -c full_page_writes=off -c synchronous_commit=off ")
            + settings;
    }

    public int Port { get; }

    /// <summary>Makes and starts a server.</summary>
    /// <param name="isDurable">Whether what it acknowledged survives a crash; without it the server is faster.</param>
    /// <param name="settings">More options of the server: <c>-c name=value</c>.</param>
    public static PrivateCluster Start(bool isDurable, string settings = "")
    {
        Sweep();
        var folder = NewFolder();
        var cluster = new PrivateCluster(folder, FreePort(), isDurable, settings);
        Server("initdb", ["-D", cluster.Data, "-U", Superuser, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync"]);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Dispose();
        cluster.Start();
        return cluster;
    }

    /// <summary>The connection string of a role that may do everything.</summary>
    public string Administrator => $"Host=127.0.0.1;Port={Port};Database=postgres;Username={Superuser}";

    /// <summary>Makes and starts a copy of this server that follows it and answers reads.</summary>
    public PrivateCluster StartStandby()
    {
        var folder = NewFolder();
        var standby = new PrivateCluster(folder, FreePort(), isDurable: true, "");
        Server(
            "pg_basebackup",
            [
                "-h",
                "127.0.0.1",
                "-p",
                $"{Port}",
                "-U",
                Superuser,
                "-D",
                standby.Data,
                "--write-recovery-conf",
                "--checkpoint=fast",
                "--no-sync",
            ]
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) => standby.Dispose();
        standby.Start();
        return standby;
    }

    /// <summary>Makes a standby the primary.</summary>
    public void Promote() => Server("pg_ctl", ["-D", Data, "-w", "promote"]);

    public void Start() => Server("pg_ctl", ["-D", Data, "-l", Path.Combine(_folder, "log"), "-w", "-o", _settings, "start"]);

    /// <summary>Stops as a crash would: nothing is written any more.</summary>
    public void Crash() => Server("pg_ctl", ["-D", Data, "-m", "immediate", "stop"]);

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Remove(_folder);
        }
    }

    private string Data => Path.Combine(_folder, "data");

    private static bool IsRoot => Environment.UserName == "root";

    private static string NewFolder()
    {
        var folder = Directory.CreateTempSubdirectory($"{Prefix}{Environment.ProcessId}-").FullName;
        if (IsRoot)
        {
            Run("chown", ["postgres:", folder]);
        }

        return folder;
    }

    /// <summary>Servers of processes that were killed.</summary>
    private static void Sweep()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            var owner = Path.GetFileName(folder)[Prefix.Length..].Split('-')[0];
            if (Directory.Exists($"/proc/{owner}"))
            {
                continue;
            }

            try
            {
                Remove(folder);
            }
            catch (Exception taken) when (taken is IOException or InvalidOperationException)
            {
                // Another process that starts at this moment sweeps it away.
            }
        }
    }

    private static void Remove(string folder)
    {
        var data = Path.Combine(folder, "data");
        if (File.Exists(Path.Combine(data, "postmaster.pid")))
        {
            Server("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static void Server(string program, IEnumerable<string> arguments)
    {
        var path = Path.Combine(Programs(), program);
        if (IsRoot)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static string Programs() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(folder => int.Parse(Path.GetFileName(folder), null)).First()
                + "/bin"
            : throw new InvalidOperationException("PostgreSQL is not installed; tests/run.sh installs it (Debian: postgresql-15).");

    private static void Run(string program, IEnumerable<string> arguments)
    {
        var log = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            // Into a file: the server keeps what it inherits open, and a pipe would never end.
            string[] all = [program, .. arguments];
            var line = string.Join(' ', all.Select(argument => $"'{argument}'")) + $" >'{log}' 2>&1 </dev/null";
            using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", line]) { WorkingDirectory = "/" })!;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{program} failed: {File.ReadAllText(log)}");
            }
        }
        finally
        {
            File.Delete(log);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
