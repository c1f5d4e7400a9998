// Samskab.Facts.Fact stands beside xunit's attribute.
global using Samskab.TestKit;
global using Shouldly;
global using FactAttribute = Xunit.FactAttribute;
global using InlineDataAttribute = Xunit.InlineDataAttribute;
global using MemberDataAttribute = Xunit.MemberDataAttribute;
global using TheoryAttribute = Xunit.TheoryAttribute;
