using Npgsql;

namespace CustomerModel.PostgreSql;

/// <summary>Connections to the one server there is, or to a primary and its standbys.</summary>
internal sealed class PostgreSqlHosts : IAsyncDisposable, IDisposable
{
    /// <summary>A standby that was promoted is known as the primary after so many seconds at most; Npgsql alone would take ten.</summary>
    private const int Recheck = 1;

    private readonly NpgsqlDataSource _all;
    private readonly NpgsqlDataSource _lagging;

    public PostgreSqlHosts(string connectionString)
    {
        var builder = new NpgsqlDataSourceBuilder(connectionString);
        if (builder.ConnectionStringBuilder.Host?.Contains(',', StringComparison.Ordinal) != true)
        {
            _all = Primary = _lagging = builder.Build();
            return;
        }

        if (!builder.ConnectionStringBuilder.ContainsKey("Host Recheck Seconds"))
        {
            builder.ConnectionStringBuilder.HostRecheckSeconds = Recheck;
        }

        var hosts = builder.BuildMultiHost();
        _all = hosts;
        Primary = hosts.WithTargetSession(TargetSessionAttributes.Primary);
        _lagging = hosts.WithTargetSession(TargetSessionAttributes.PreferStandby);
    }

    /// <summary>The server that takes writes.</summary>
    public NpgsqlDataSource Primary { get; }

    /// <summary>Whatever must be the latest comes from the primary.</summary>
    public NpgsqlDataSource For(SessionPurpose purpose) => purpose == SessionPurpose.ReadLagging ? _lagging : Primary;

    public ValueTask DisposeAsync() => _all.DisposeAsync();

    public void Dispose() => _all.Dispose();
}
