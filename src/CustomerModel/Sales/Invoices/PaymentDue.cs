namespace CustomerModel.Sales;

/// <summary>When an invoice is due by its payment terms.</summary>
public static class PaymentDue
{
    /// <summary>The last day to pay in full, or <see langword="null"/> for terms of the host's own.</summary>
    /// <param name="invoiced">The day of the invoice.</param>
    /// <param name="terms">What was agreed.</param>
    public static LocalDate? After(LocalDate invoiced, PaymentTerms terms) =>
        terms == PaymentTerms.Net30 || terms == PaymentTerms.TwoPercent10Net30 ? invoiced.PlusDays(30)
        : terms == PaymentTerms.Net45 ? invoiced.PlusDays(45)
        : terms == PaymentTerms.Net60 ? invoiced.PlusDays(60)
        : null;
}
