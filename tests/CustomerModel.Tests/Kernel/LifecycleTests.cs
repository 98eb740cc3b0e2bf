using CustomerModel.Customers;

namespace CustomerModel.Tests.Kernel;

public sealed class LifecycleTests
{
    private enum Light
    {
        Red = 1,
        Yellow = 2,
        Green = 3,
        Broken = 4,
    }

    private enum Turn
    {
        Next,
        Fail,
    }

    private static readonly Lifecycle<Light, Turn> Table = new(
        Light.Red,
        light => light == Light.Broken ? 1 : 0,
        (Light.Red, Turn.Next, [Light.Green, Light.Yellow], Light.Green),
        (Light.Green, Turn.Next, [Light.Yellow], Light.Yellow),
        (Light.Yellow, Turn.Next, [Light.Red], Light.Red),
        (Light.Green, Turn.Fail, [Light.Broken], null)
    );

    [Fact]
    public void A_row_names_its_targets_and_the_one_that_is_taken_when_none_is_chosen()
    {
        Table.TargetsOf(Light.Red, Turn.Next).ShouldBe([Light.Green, Light.Yellow]);
        Table.DefaultOf(Light.Red, Turn.Next).ShouldBe(Light.Green);
        Table.DefaultOf(Light.Green, Turn.Fail).ShouldBeNull();
    }

    [Fact]
    public void What_stands_in_no_row_is_not_allowed()
    {
        Table.Allows(Light.Red, Turn.Fail).ShouldBeFalse();
        Table.TargetsOf(Light.Red, Turn.Fail).ShouldBeEmpty();
        Table.DefaultOf(Light.Red, Turn.Fail).ShouldBeNull();
    }

    [Fact]
    public void A_status_is_final_when_no_action_leads_away()
    {
        Table.IsFinal(Light.Broken).ShouldBeTrue();
        Table.IsFinal(Light.Red).ShouldBeFalse();
        Table.ActionsFrom(Light.Green).ShouldBe([Turn.Next, Turn.Fail], ignoreOrder: true);
    }

    [Fact]
    public void The_picture_has_an_arrow_for_every_target() =>
        Table
            .ToMermaid()
            .ShouldBe(
                """
                stateDiagram-v2
                    [*] --> Red
                    Red --> Green : Next
                    Red --> Yellow : Next
                    Green --> Yellow : Next
                    Yellow --> Red : Next
                    Green --> Broken : Fail

                """,
                StringCompareShould.IgnoreLineEndings
            );

    [Fact]
    public void A_row_without_a_target_does_not_start() =>
        Should.Throw<ArgumentException>(() => new Lifecycle<Light, Turn>(Light.Red, _ => 0, (Light.Red, Turn.Next, [], null)));

    [Fact]
    public void A_default_outside_the_targets_does_not_start() =>
        Should.Throw<ArgumentException>(() =>
            new Lifecycle<Light, Turn>(Light.Red, _ => 0, (Light.Red, Turn.Next, [Light.Green], Light.Broken))
        );

    [Fact]
    public void An_action_stands_once_for_a_status() =>
        Should.Throw<ArgumentException>(() =>
            new Lifecycle<Light, Turn>(
                Light.Red,
                _ => 0,
                (Light.Red, Turn.Next, [Light.Green], null),
                (Light.Red, Turn.Next, [Light.Yellow], null)
            )
        );

    [Fact]
    public void The_customers_states_follow_from_their_reasons()
    {
        CustomerLifecycle.Table.StateOf(CustomerStatus.Active).ShouldBe((int)CustomerState.Active);
        CustomerLifecycle.Table.StateOf(CustomerStatus.Inactive).ShouldBe((int)CustomerState.Inactive);
    }
}
