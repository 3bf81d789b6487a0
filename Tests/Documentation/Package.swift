// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that nobody who builds policyc fetches what only its documentation needs.
let package = Package(
  name: "Documentation",
  dependencies: [
    .package(name: "policyc", path: "../.."),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", "1.4.0"..<"2.0.0"),
  ],
  targets: [
    .target(
      name: "Examples",
      dependencies: [
        .product(name: "MarkdownSyntax", package: "policyc"),
        .product(name: "PolicyCompiler", package: "policyc"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
