namespace CustomerModel.Reliability.Histories;

/// <summary>Which transaction must come before which.</summary>
internal sealed class Dependencies
{
    private readonly Dictionary<Step, HashSet<Step>> _next = [];

    public IEnumerable<(Step From, Step To)> Edges => _next.SelectMany(pair => pair.Value.Select(to => (pair.Key, to)));

    public void Add(Step from, Step to)
    {
        if (from == to)
        {
            return;
        }

        if (!_next.TryGetValue(from, out var next))
        {
            _next.Add(from, next = []);
        }

        next.Add(to);
    }

    public Dependencies With(Dependencies other)
    {
        var all = new Dependencies();
        foreach (var (from, to) in Edges.Concat(other.Edges))
        {
            all.Add(from, to);
        }

        return all;
    }

    /// <summary>Whether one comes before the other, directly or by way of others.</summary>
    public bool Leads(Step from, Step to)
    {
        var (seen, open) = (new HashSet<Step> { from }, new Stack<Step>([from]));
        while (open.TryPop(out var step))
        {
            foreach (var next in _next.GetValueOrDefault(step) ?? [])
            {
                if (next == to)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    /// <summary>Transactions each of which must come before the next, and the last before the first; <see langword="null"/> when there are none.</summary>
    public string? Cycle()
    {
        foreach (var step in _next.Keys)
        {
            if (Leads(step, step))
            {
                var circle = _next.Keys.Where(other => other == step || (Leads(step, other) && Leads(other, step)));
                return string.Join(" < ", circle.Select(other => other.Name)) + " < ...";
            }
        }

        return null;
    }
}
