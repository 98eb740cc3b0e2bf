namespace CustomerModel.Reliability.Histories;

/// <summary>Finds in a history of lists what no order of its transactions explains.</summary>
/// <remarks>
/// After Kingsbury and Alvaro, "Elle: inferring isolation anomalies from experimental observations" (2020). The order of a list
/// is the order of the writes to it, so dependencies between transactions can be read off: who wrote behind whom (ww), who saw
/// whose value (wr), who saw a list before somebody wrote behind what was seen (rw).
/// </remarks>
internal static class HistoryCheck
{
    /// <summary>Every anomaly, by its name in the literature.</summary>
    /// <param name="steps">All transactions.</param>
    /// <param name="final">Each list as it is in the end.</param>
    /// <param name="isolation">Serializable transactions are in no cycle at all.</param>
    public static IEnumerable<string> AnomaliesIn(IReadOnlyList<Step> steps, IReadOnlyList<List<string>> final, Isolation isolation)
    {
        var writers = new Dictionary<string, Step>(StringComparer.Ordinal);
        foreach (var step in steps)
        {
            foreach (var (_, value) in step.Appends)
            {
                writers[value] = step;
            }
        }

        return LostIn(steps, final).Concat(ReadsIn(steps, final, writers)).Concat(CyclesIn(steps, final, writers, isolation));
    }

    private static IEnumerable<string> LostIn(IReadOnlyList<Step> steps, IReadOnlyList<List<string>> final)
    {
        foreach (var step in steps)
        {
            foreach (var (key, value) in step.Appends)
            {
                var count = final[key].Count(other => other == value);
                if (count != 1 && step.Outcome == Outcome.Done)
                {
                    yield return $"lost update: {value} was acknowledged and is in its list {count} times";
                }
                else if (count > 0 && step.Outcome == Outcome.NotDone)
                {
                    yield return $"G1a: {value} was given up and is in its list";
                }
            }
        }
    }

    private static IEnumerable<string> ReadsIn(
        IReadOnlyList<Step> steps,
        IReadOnlyList<List<string>> final,
        Dictionary<string, Step> writers
    )
    {
        foreach (var step in steps.Where(step => step.Outcome == Outcome.Done))
        {
            foreach (var (key, values) in step.Reads)
            {
                if (!final[key].Take(values.Count).SequenceEqual(values))
                {
                    var strange = values.Except(final[key]).FirstOrDefault();
                    yield return strange is not null && writers.TryGetValue(strange, out var writer) && writer.Outcome == Outcome.NotDone
                        ? $"G1a: {step.Name} saw {strange}, which was given up"
                        : $"dirty read: {step.Name} saw a list that is not how the list began";
                }
                else if (values.Count > 0 && writers[values[^1]] is var last && last != step && IsBetween(last, key, values[^1]))
                {
                    yield return $"G1b: {step.Name} saw {values[^1]}, in the middle of {last.Name}";
                }
            }
        }
    }

    private static bool IsBetween(Step writer, int key, string value) => writer.Appends.Last(append => append.Key == key).Value != value;

    private static IEnumerable<string> CyclesIn(
        IReadOnlyList<Step> steps,
        IReadOnlyList<List<string>> final,
        Dictionary<string, Step> writers,
        Isolation isolation
    )
    {
        var (ww, wr, rw) = (new Dependencies(), new Dependencies(), new Dependencies());
        foreach (var list in final)
        {
            for (var i = 1; i < list.Count; i++)
            {
                ww.Add(writers[list[i - 1]], writers[list[i]]);
            }
        }

        foreach (var step in steps.Where(step => step.Outcome == Outcome.Done))
        {
            foreach (var (key, values) in step.Reads)
            {
                if (values.Count > 0 && writers.TryGetValue(values[^1], out var seen))
                {
                    wr.Add(seen, step);
                }

                if (values.Count < final[key].Count)
                {
                    rw.Add(step, writers[final[key][values.Count]]);
                }
            }
        }

        if (ww.Cycle() is { } written)
        {
            yield return $"G0: {written}";
        }

        var known = ww.With(wr);
        if (known.Cycle() is { } informed)
        {
            yield return $"G1c: {informed}";
        }

        foreach (var (from, to) in rw.Edges)
        {
            if (known.Leads(to, from))
            {
                yield return $"G-single: {from.Name} did not see {to.Name}, which it comes behind";
            }
        }

        if (isolation == Isolation.Serializable && known.With(rw).Cycle() is { } skewed)
        {
            yield return $"G2: {skewed}";
        }
    }
}
