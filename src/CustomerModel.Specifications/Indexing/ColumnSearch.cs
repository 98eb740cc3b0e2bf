namespace CustomerModel.Specifications;

/// <summary>What is looked for in a column.</summary>
/// <param name="Heap">Takes the rows that are found.</param>
/// <param name="Page">What a row has to satisfy.</param>
/// <param name="Descending">Whether greater keys come first.</param>
internal readonly record struct ColumnSearch<T>(RowHeap<T> Heap, PageTest<T> Page, bool Descending);
