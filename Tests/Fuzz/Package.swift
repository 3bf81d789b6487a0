// swift-tools-version: 6.1
import PackageDescription

// `run` builds this package where `Sources` holds links to the folders of the modules: inside one
// package the modules' own declarations can be reached, and instrumented.

let instrumented: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  // In one flag: of several, the compiler takes the last.
  .unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"]),
]

func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: instrumented)
}

let package = Package(
  name: "Fuzz",
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", "1.5.0"..<"2.0.0"),
    .package(url: "https://github.com/jpsim/Yams", "6.0.0"..<"7.0.0"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0"),
    library("SourceText", []),
    library("MarkdownSyntax", ["SourceText"]),
    library("NoticeModel", ["MarkdownSyntax", .product(name: "Yams", package: "Yams")]),
    library("NoticeParity", ["NoticeModel"]),
    library("NoticeLint", ["NoticeParity"]),
    library("NoticeEmit", ["CLibXML2", "NoticeLint"]),
    library("NoticeReport", ["NoticeLint"]),
    .target(name: "CProcess"),
    library(
      "PolicyCommand",
      [
        "CProcess", "NoticeEmit", "NoticeReport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "Fuzz", dependencies: ["PolicyCommand"],
      swiftSettings: instrumented + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address", "-use-ld=lld"])]),
  ]
)
