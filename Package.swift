// swift-tools-version: 6.2
import PackageDescription

/// The settings of every target. `package` access joins the targets; warnings stay warnings so that a newer compiler
/// does not break a user's build.
let settings: [SwiftSetting] = [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny")]

/// A target for others to build on.
///
/// - Parameter pointing: Whether it holds pointers: each use of one is then marked `unsafe`.
func library(
  _ name: String, _ dependencies: [Target.Dependency], pointing: Bool = false
) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: pointing ? settings + [.strictMemorySafety()] : settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "policyc",
  products: [
    .executable(name: "policyc", targets: ["policyc"]),
    .library(name: "PolicyCompiler", targets: ["PolicyCompiler"]),
    .library(name: "MarkdownSyntax", targets: ["MarkdownSyntax", "SourceText"]),
  ],
  dependencies: [
    // The command line, completions and manual.
    .package(url: "https://github.com/apple/swift-argument-parser", "1.5.0"..<"2.0.0"),
    // YAML with marks, for front matter and `policyc.yml`.
    .package(url: "https://github.com/jpsim/Yams", "6.0.0"..<"7.0.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    library("SourceText", [], pointing: true),
    library("MarkdownSyntax", ["SourceText"], pointing: true),
    library(
      "NoticeModel", ["SourceText", "MarkdownSyntax", .product(name: "Yams", package: "Yams")]),
    library("NoticeParity", ["SourceText", "MarkdownSyntax", "NoticeModel"]),
    library("NoticeLint", ["SourceText", "MarkdownSyntax", "NoticeModel", "NoticeParity"]),
    library(
      "NoticeEmit",
      ["CLibXML2", "SourceText", "MarkdownSyntax", "NoticeModel", "NoticeParity", "NoticeLint"],
      pointing: true),
    library("NoticeReport", ["SourceText", "NoticeParity", "NoticeLint"]),
    // What a Swift program needs to parse, lint, compare and compile in memory.
    library(
      "PolicyCompiler",
      [
        "SourceText", "MarkdownSyntax", "NoticeModel", "NoticeParity", "NoticeLint", "NoticeEmit",
        "NoticeReport",
      ]),
    // Lets a static executable start where there is no `/proc`, and gives memory back.
    .target(name: "CProcess"),
    library(
      "PolicyCommand",
      [
        "CProcess", "SourceText", "MarkdownSyntax", "NoticeModel", "NoticeParity", "NoticeLint",
        "NoticeEmit", "NoticeReport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "policyc", dependencies: ["PolicyCommand", "CProcess"], swiftSettings: settings),
    tests("SourceText", ["SourceText"]),
    tests("MarkdownSyntax", ["MarkdownSyntax", "SourceText"]),
    tests("NoticeModel", ["NoticeModel", "MarkdownSyntax", "SourceText"]),
    tests("NoticeParity", ["NoticeParity", "NoticeModel", "MarkdownSyntax", "SourceText"]),
    // Specs of rules hold whole rendered findings.
    tests(
      "NoticeLint",
      [
        "NoticeLint", "NoticeReport", "NoticeParity", "NoticeModel", "MarkdownSyntax", "SourceText",
      ]),
    tests(
      "NoticeEmit",
      ["NoticeEmit", "NoticeLint", "NoticeParity", "NoticeModel", "MarkdownSyntax", "SourceText"]),
    tests("PolicyCompiler", ["PolicyCompiler"]),
    tests("NoticeReport", ["NoticeReport", "NoticeLint", "SourceText"]),
    tests("PolicyCommand", ["PolicyCommand", "SourceText", "NoticeModel"]),
  ]
)
