using System.Text;

namespace CustomerModel.Specifications;

/// <summary>A specification as a line of text.</summary>
public static class SpecificationDescription
{
    /// <summary>The criteria, order and paging as a line for logs and screens; captured values are read now.</summary>
    /// <param name="specification">What to describe.</param>
    /// <param name="hideValues">Writes <c>?</c> for each value, for logs that must not hold personal data.</param>
    public static string Describe<T>(this ISpecification<T> specification, bool hideValues = false)
    {
        ArgumentNullException.ThrowIfNull(specification);
        var criteria = ExpressionText.Of(specification.ToExpression(), hideValues);
        var text = new StringBuilder(criteria == "true" ? "all" : criteria);
        var separator = " order by ";
        foreach (var key in specification.OrderExpressions)
        {
            text.Append(separator).Append(ExpressionText.Of(key.TypedKeySelector, hideValues));
            text.Append(key.IsDescending ? " descending" : "");
            separator = ", ";
        }

        if (specification is IKeysetSpecification<T> { Cursor: not null } keyset)
        {
            text.Append(keyset.KeysetDirection == KeysetDirection.After ? " after a cursor" : " before a cursor");
        }

        text.Append(specification.Skip > 0 ? string.Create(null, $" skip {specification.Skip}") : "");
        return text.Append(specification.Take >= 0 ? string.Create(null, $" take {specification.Take}") : "").ToString();
    }
}
