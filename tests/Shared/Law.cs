using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace CustomerModel.Tests;

/// <summary>Checks a property and prints the seed it was checked with, so that any run can be repeated.</summary>
/// <remarks>Set <c>CUSTOMERMODEL_SEED</c> to a printed "seed,gamma" to run every property with that seed.</remarks>
public static class Law
{
    /// <summary>Runs the property; a failure throws with the shrunk counterexample and its seed.</summary>
    public static void Holds(Property property, int cases = 100, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
    {
        var rnd = Environment.GetEnvironmentVariable("CUSTOMERMODEL_SEED")?.Split(',') is [var seed, var gamma]
            ? new Rnd(ulong.Parse(seed, null), ulong.Parse(gamma, null))
            : new Rnd(BitConverter.ToUInt64(Guid.NewGuid().ToByteArray()), BitConverter.ToUInt64(Guid.NewGuid().ToByteArray()) | 1);
        Console.WriteLine($"{name}: seed {rnd.Seed},{rnd.Gamma}");
        var config = Config
            .QuickThrowOnFailure.WithMaxTest(cases)
            .WithQuietOnSuccess(true)
            .WithReplay(FSharpOption<Replay>.Some(new Replay(rnd, FSharpOption<int>.None)));
        Check.One(config, property);
    }

    /// <summary>The law holds for every value of the generator.</summary>
    public static void ForAll<T>(
        Arbitrary<T> values,
        Func<T, bool> law,
        int cases = 100,
        [System.Runtime.CompilerServices.CallerMemberName] string name = ""
    ) => Holds(Prop.ForAll(values, law), cases, name);
}
