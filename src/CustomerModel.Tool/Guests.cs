using System.Runtime.Loader;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.Tool;

/// <summary>Guests that a host has, from their assemblies.</summary>
internal static class Guests
{
    /// <summary>Everything the customer model and the guests know of records.</summary>
    /// <exception cref="ToolException">A file is no assembly with a module in it.</exception>
    public static RecordCatalogue Catalogue(IReadOnlyList<FileInfo> assemblies)
    {
        var builder = new CustomerModelBuilder(new ServiceCollection());
        foreach (var module in assemblies.SelectMany(ModulesOf))
        {
            module.AddTo(builder);
        }

        return builder.Catalogue.Build();
    }

    private static ICustomerModelModule[] ModulesOf(FileInfo file)
    {
        try
        {
            Type[] types =
            [
                .. AssemblyLoadContext
                    .Default.LoadFromAssemblyPath(file.FullName)
                    .GetExportedTypes()
                    .Where(type => type.IsAssignableTo(typeof(ICustomerModelModule)) && type.GetConstructor([]) is not null),
            ];
            return types.Length > 0
                ? [.. types.Select(type => (ICustomerModelModule)Activator.CreateInstance(type)!)]
                : throw new ToolException($"{file.Name} has no module: no class that is an ICustomerModelModule.");
        }
        catch (Exception failure) when (failure is IOException or BadImageFormatException)
        {
            throw new ToolException($"{file.Name} cannot be loaded: {failure.Message}");
        }
    }
}
