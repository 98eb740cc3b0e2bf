using System.Net;
using System.Net.Sockets;
using System.Text;

namespace CustomerModel.Reliability;

/// <summary>Stands between a client and a server and cuts the connection at a commit, before it arrives or before its answer does.</summary>
internal sealed class CuttingProxy : IDisposable
{
    private static readonly byte[] Commit = Encoding.ASCII.GetBytes("COMMIT");
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly int _server;
    private readonly Random _random;

    public CuttingProxy(int server, int seed)
    {
        (_server, _random) = (server, new(seed));
        _listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>Whether it cuts; otherwise it passes everything on.</summary>
    public bool IsOn { get; set; } = true;

    public int Cut { get; private set; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
            {
                _ = PassAsync(await _listener.AcceptTcpClientAsync());
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // The listener was closed.
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, _server);
            var (ask, answer) = (near.GetStream(), far.GetStream());
            await Task.WhenAny(AskAsync(ask, answer), answer.CopyToAsync(ask));
        }
        catch (Exception broken) when (broken is SocketException or IOException or ObjectDisposedException)
        {
            // One side is gone, and so is the other.
        }
    }

    private async Task AskAsync(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[64 * 1024];
        int count;
        while ((count = await from.ReadAsync(buffer)) > 0)
        {
            var cut = buffer.AsSpan(0, count).IndexOf(Commit) >= 0 ? Draw() : 0;
            if (cut == 1)
            {
                return;
            }

            await to.WriteAsync(buffer.AsMemory(0, count));
            if (cut == 2)
            {
                // The commit arrives; the answer finds nobody.
                await Task.Delay(20);
                return;
            }
        }
    }

    /// <summary>Of ten commits one does not arrive, and of one the answer does not.</summary>
    private int Draw()
    {
        lock (_random)
        {
            var draw = IsOn ? _random.Next(10) : 0;
            Cut += draw is 1 or 2 ? 1 : 0;
            return draw is 1 or 2 ? draw : 0;
        }
    }
}
