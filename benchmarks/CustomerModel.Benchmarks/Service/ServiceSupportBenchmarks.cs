using CustomerModel.Service;

namespace CustomerModel.Benchmarks;

/// <summary>Somebody asks how many minutes with support passed in a year.</summary>
[Goal("covered minutes between two instants a year apart", 0.001, NoAllocation = true)]
public class ServiceSupportBenchmarks
{
    private readonly SupportHours _hours = new(
        SupportCalendar.Of(
            8,
            17,
            IsoDayOfWeek.Monday,
            IsoDayOfWeek.Tuesday,
            IsoDayOfWeek.Wednesday,
            IsoDayOfWeek.Thursday,
            IsoDayOfWeek.Friday
        ),
        DateTimeZoneProviders.Tzdb["Europe/Berlin"]
    );
    private readonly Instant _from = Instant.FromUtc(2026, 2, 3, 9, 17);
    private readonly Instant _until = Instant.FromUtc(2027, 2, 3, 9, 17);

    [GlobalSetup]
    public void Compare()
    {
        if (MinuteByMinute() != InClosedForm())
        {
            throw new InvalidOperationException("The counts differ.");
        }
    }

    [Benchmark(Baseline = true)]
    public long MinuteByMinute()
    {
        var count = 0L;
        for (var minute = _from; minute < _until; minute += Duration.FromMinutes(1))
        {
            var local = minute.InZone(_hours.Zone);
            count += _hours.Calendar.IsCovered(local.DayOfWeek, local.Hour) ? 1 : 0;
        }

        return count;
    }

    [Benchmark]
    public long InClosedForm() => _hours.CoveredMinutes(_from, _until);
}
