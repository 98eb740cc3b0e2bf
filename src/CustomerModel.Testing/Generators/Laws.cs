using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CustomerModel.Testing;

/// <summary>Checks a law over generated values; a failure carries the shrunk counterexample and its seed.</summary>
internal static class Laws
{
    public static Task ForAllAsync<T>(this StoreContractContext context, Arbitrary<T> values, int cases, Func<T, Task> law)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(cases).WithQuietOnSuccess(true).WithEndSize(60);
        if (context.Seed is { } seed)
        {
            config = config.WithReplay(FSharpOption<Replay>.Some(new Replay(new Rnd(seed), FSharpOption<int>.None)));
        }

        return Task.Run(() => Check.One(config, Prop.ForAll(values, value => law(value).GetAwaiter().GetResult())));
    }
}
