using CustomerModel.Sales;

namespace CustomerModel.Service;

// Lines never change once they stand: they are added, taken from a draft, or called off.
public sealed partial class Contract
{
    /// <summary>Most lines a contract may have.</summary>
    public const int MostLines = 1_000;

    private ContractLine[] _lines = [];

    /// <summary>All lines, by number.</summary>
    public IReadOnlyList<ContractLine> Lines => _lines;

    /// <summary>The line of a number, or <see langword="null"/>.</summary>
    public ContractLine? Line(int number) => Array.Find(_lines, line => line.Number == number);

    /// <summary>When a line gives support, on the contract's own clock.</summary>
    /// <exception cref="RefusedException">There is no such line.</exception>
    public SupportHours SupportHoursOf(int number)
    {
        Demand(WhyNotFind(number));
        return SupportHours with { Calendar = Line(number)!.Calendar ?? SupportCalendar.Always };
    }

    /// <summary>Why such a line cannot be added, or <see langword="null"/>.</summary>
    public DomainError? WhyNotAddLine(ContractLine line, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(line);
        return WhyNot(ContractAction.AddLine)
            ?? (_lines.Length >= MostLines ? ContractErrors.TooManyLines(MostLines) : null)
            ?? (line.GoesWith(UsesDiscountPercentage) ? null : ContractErrors.DiscountKind(NextNumber))
            ?? WhyNotCover(line.ActiveOn ?? ActiveOn, line.ExpiresOn ?? ExpiresOn);
    }

    /// <summary>Adds a line behind the others: dates, hours and address are those of the contract where it states none, and the totals follow.</summary>
    /// <param name="line">The line; its number plays no part.</param>
    /// <param name="now">The moment.</param>
    /// <param name="pricing">How amounts are rounded; <see langword="null"/>: half away from zero to the coins of the currency.</param>
    /// <returns>The number it got.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotAddLine"/>.</exception>
    public int AddLine(ContractLine line, ZonedDateTime now, DocumentPricing? pricing = null)
    {
        Demand(WhyNotAddLine(line, now));
        var options = (pricing ?? DocumentPricing.Default).OptionsFor(Currency);
        var added = line.On(this, NextNumber, ContractLineId.New(now.ToInstant()), options);
        PutAndSum([.. _lines, added]);
        Raise(new ContractLineAdded(Id, added.Number, added.LineId!.Value, now.ToInstant()));
        return added.Number;
    }

    /// <summary>Why a line cannot be taken away, or <see langword="null"/>; from what is agreed it is called off.</summary>
    public DomainError? WhyNotRemoveLine(int number, ZonedDateTime now) => WhyNot(ContractAction.RemoveLine) ?? WhyNotFind(number);

    /// <summary>Takes a line from a draft; the others keep their numbers.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRemoveLine"/>.</exception>
    public void RemoveLine(int number, ZonedDateTime now)
    {
        Demand(WhyNotRemoveLine(number, now));
        PutAndSum(_lines.Without(number));
        Raise(new ContractLineRemoved(Id, number, now.ToInstant()));
    }

    /// <summary>Why a line cannot be called off, or <see langword="null"/>; one whose last day has passed is over, advanced or not, renewed or not.</summary>
    public DomainError? WhyNotCancelLine(int number, ZonedDateTime now) =>
        WhyNot(ContractAction.CancelLine)
        ?? WhyNotFind(number)
        ?? (
            ContractLineLifecycle.Table.Allows(Line(number)!.Status, ContractLineAction.Cancel)
                ? null
                : ContractErrors.LineNotNow(ContractLineAction.Cancel, Line(number)!.Status)
        )
        ?? WhyNotKnowDays()
        ?? (
            DayStart.IsOver(Line(number)!.ExpiresOn!.Value, now.WithZone(TimeZone.Zone))
                ? ContractErrors.LineNotNow(ContractLineAction.Cancel, ContractLineStatus.Expired)
                : null
        );

    /// <summary>Calls a line off: it stays to be seen and counts for no total any more.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotCancelLine"/>.</exception>
    public void CancelLine(int number, ZonedDateTime now)
    {
        Demand(WhyNotCancelLine(number, now));
        PutAndSum([.. _lines.Select(line => line.Number == number ? line.After(ContractLineAction.Cancel) : line)]);
        Raise(new ContractLineCancelled(Id, number, now.ToInstant()));
    }

    internal void PutLines(ContractLine[] lines) => _lines = lines;

    private int NextNumber => _lines.Length == 0 ? 1 : _lines[^1].Number + 1;

    private DomainError? WhyNotFind(int number) => Line(number) is null ? ContractErrors.LineMissing(number) : null;

    private DomainError? WhyNotCover(LocalDate first, LocalDate last) =>
        last < first ? ContractErrors.InvalidDates
        : first < ActiveOn || last > ExpiresOn ? ContractErrors.LineOutsideDates(NextNumber)
        : null;

    private IEnumerable<ContractLine> CountedLines => _lines.Where(line => line.State != ContractLineState.Canceled);

    private void Put(ContractLine[] lines)
    {
        _lines = lines;
        Plan();
    }

    private void PutAndSum(ContractLine[] lines)
    {
        Put(lines);
        (TotalPrice, NetPrice) = (CountedLines.Sum(line => line.Price), CountedLines.Sum(line => line.Net));
        TotalDiscount = TotalPrice - NetPrice;
    }
}
