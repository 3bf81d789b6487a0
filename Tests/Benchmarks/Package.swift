// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "Benchmarks",
  dependencies: [.package(name: "policyc", path: "../..")],
  targets: [
    .systemLibrary(
      name: "CCMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["CCMark", .product(name: "MarkdownSyntax", package: "policyc")],
      swiftSettings: [.swiftLanguageMode(.v6)]),
  ]
)
