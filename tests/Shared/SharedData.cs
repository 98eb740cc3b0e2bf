namespace CustomerModel.Tests;

/// <summary>The folder of public test data that lies beside the repository, if it is there.</summary>
/// <remarks>Looked for upwards from the test program; <c>CUSTOMERMODEL_SHARED</c> names it outright.</remarks>
public static class SharedData
{
    /// <summary>Why a test that needs the folder did not run.</summary>
    public const string Absent = "the shared data folder is absent";

    /// <summary>The folder that holds <c>data</c> and <c>domain</c>, or <see langword="null"/> when it is absent.</summary>
    public static string? Folder { get; } = Find();

    /// <summary>The full path of a file, e.g. <c>data/email/isemail-tests-odd.csv</c>.</summary>
    /// <exception cref="InvalidOperationException">The folder is absent; mark the test <see cref="SharedFactAttribute"/>.</exception>
    public static string PathTo(string file) => Path.Combine(Folder ?? throw new InvalidOperationException(Absent), file);

    private static string? Find()
    {
        var named = Environment.GetEnvironmentVariable("CUSTOMERMODEL_SHARED");
        if (!string.IsNullOrEmpty(named))
        {
            return Directory.Exists(named) ? named : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "data")))
            {
                return shared;
            }
        }

        return null;
    }
}

/// <summary>A fact that needs the shared data folder; skipped with a printed reason when that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedData.Folder is null ? SharedData.Absent : null;
}

/// <summary>A theory that needs the shared data folder; skipped with a printed reason when that is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedData.Folder is null ? SharedData.Absent : null;
}
