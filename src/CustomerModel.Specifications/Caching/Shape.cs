using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>A function compiled once for all expressions of one shape; their values are handed in.</summary>
internal sealed class Shape<T, TResult>
{
    // Compiling costs as much as interpreting some dozens of times; most new shapes are asked more often or only once.
    private const int InterpretedCalls = 16;

    private readonly Lock _compiling = new();
    private readonly bool _mustBeCompiled;
    private Expression<Func<T, object, TResult>>? _template;
    private Func<T, object, TResult>? _interpreted;
    private int _calls;

    internal Shape(Expression<Func<T, object, TResult>> template, ShapeLayout layout, bool mustBeCompiled)
    {
        (_template, Layout, _mustBeCompiled) = (template, layout, mustBeCompiled);
        Run = Start;
    }

    /// <summary>Interprets at first, then is the compiled function itself.</summary>
    internal Func<T, object, TResult> Run { get; private set; }

    /// <summary>How the values of an expression are handed in.</summary>
    internal ShapeLayout Layout { get; }

    /// <summary>Whether <see cref="Run"/> will change no more.</summary>
    internal bool IsCompiled => _template is null;

    private TResult Start(T item, object values)
    {
        if (!_mustBeCompiled && Interlocked.Increment(ref _calls) <= InterpretedCalls && _template is { } template)
        {
            _interpreted ??= template.Compile(preferInterpretation: true);
            return _interpreted(item, values);
        }

        lock (_compiling)
        {
            if (_template is { } left)
            {
                Run = left.Compile();
                (_template, _interpreted) = (null, null);
            }
        }

        return Run(item, values);
    }
}

/// <summary>A shape with the values of one expression.</summary>
internal sealed class BoundShape<T, TResult>(Shape<T, TResult> shape, object values)
{
    internal TResult Run(T item) => shape.Run(item, values);
}
