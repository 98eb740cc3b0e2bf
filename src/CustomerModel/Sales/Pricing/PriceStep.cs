using System.Globalization;
using System.Text;

namespace CustomerModel.Sales;

/// <summary>How an amount came about: a formula over the amounts it rests on.</summary>
/// <param name="Name">What the amount is called.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Formula">The formula with its figures, in invariant digits.</param>
public sealed record PriceStep(string Name, decimal Amount, string Formula)
{
    /// <summary>The amounts it rests on, in the order of the formula.</summary>
    public IReadOnlyList<PriceStep> Parts { get; init; } = [];

    /// <summary>The line it belongs to, from 1; <see langword="null"/> on the header.</summary>
    public int? Line { get; init; }

    /// <summary>How the price per unit came about.</summary>
    public PriceOrigin? Origin { get; init; }

    /// <summary>The rounding step: the exact amount, decimals and profile; <see langword="null"/> where nothing was rounded.</summary>
    public RoundingStep? Rounding { get; init; }

    /// <summary>Why the amount could not be computed, if it could not.</summary>
    public PricingError Error { get; init; }

    /// <summary>This step and all it rests on, each on a line of its own, indented by two blanks a level; alike in every culture.</summary>
    public string ToText()
    {
        var text = new StringBuilder();
        Write(text, 0);
        return text.ToString();
    }

    /// <summary>The step alone.</summary>
    public override string ToString()
    {
        var text = new StringBuilder().Append(Name).Append(' ').Append(PriceFigures.Of(Amount)).Append(" = ").Append(Formula);
        if (Origin is { } origin)
        {
            text.Append("; price: ").Append(origin.Method);
            text.Append(origin.Rounding is null ? "" : $", rounded {origin.Rounding}");
            text.Append(origin.Tier is null ? "" : $"; volume discount: {origin.Tier}");
        }

        if (Rounding is { } step)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"; {PriceFigures.Of(step.Exact)} rounded to {step.Decimals} decimals, {step.Profile}"
            );
        }

        return text.Append(Error == PricingError.None ? "" : $"; error {(int)Error} {Error}").ToString();
    }

    private void Write(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append(ToString()).Append('\n');
        foreach (var part in Parts)
        {
            part.Write(text, depth + 1);
        }
    }
}
