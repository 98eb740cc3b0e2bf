using System.Linq.Expressions;
using System.Reflection;

namespace CustomerModel.InMemory;

/// <summary>Questions about records of other kinds, answered before the rows are looked at.</summary>
internal sealed partial class InMemorySession
{
    private static readonly MethodInfo Others = typeof(InMemorySession).GetMethod(
        nameof(OthersThat),
        BindingFlags.NonPublic | BindingFlags.Instance
    )!;

    private ISpecification<TRecord> Answered<TRecord>(ISpecification<TRecord> specification)
        where TRecord : Record =>
        specification is Specification<TRecord> own && RelatedSets.AreAskedBy(own) ? own.WithConditions(Sets().In) : specification;

    private ISpecification<TRecord, TResult> Answered<TRecord, TResult>(ISpecification<TRecord, TResult> specification)
        where TRecord : Record =>
        specification is Specification<TRecord, TResult> own && RelatedSets.AreAskedBy(own) ? own.WithConditions(Sets().In) : specification;

    private RelatedSets Sets() =>
        new(space.Catalogue, (related, where) => (IEnumerable<Record>)Others.MakeGenericMethod(related.Other).Invoke(this, [where])!);

    private List<TOther> OthersThat<TOther>(Expression<Func<TOther, bool>> where)
        where TOther : Record
    {
        var specification = new Specification<TOther>();
        specification.Query.Where(where);
        return [.. new SessionReads<TOther>(space, Own(typeof(TOther))).Rows(specification)];
    }
}
