// Samskab.Facts.Fact stands beside xunit's attribute.
global using Shouldly;
global using FactAttribute = Xunit.FactAttribute;
