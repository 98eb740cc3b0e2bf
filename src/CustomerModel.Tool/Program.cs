using System.CommandLine;
using CustomerModel.Tool;

var root = new RootCommand("Looks after the stores of a customer model.")
{
    SchemaCommands.Migrate(),
    SchemaCommands.Check(),
    SchemaCommands.Script(),
    CopyCommand.Make(),
    SchemaCommands.Purge(),
};
return await root.Parse(args).InvokeAsync(new() { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
