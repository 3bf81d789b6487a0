import Foundation

/// Python's `jsonschema`, a validator that others wrote.
enum SchemaValidator {
  private static let interpreters = ["/usr/bin/env python3", "/usr/bin/python3"]

  /// The interpreter that has it.
  private static let interpreter: String? = interpreters.first { name in
    let folder = FileManager.default.temporaryDirectory
    return (try? CommandRun(shell: "\(name) -c 'import jsonschema'", in: folder))?.status == 0
  }

  /// Whether the tests that need it run. In CI a missing validator fails them.
  static let isUsable =
    ProcessInfo.processInfo.environment["CI"] != nil || interpreter != nil

  private static let script = """
    import json, sys, jsonschema
    schema, *instances = [json.load(open(name)) for name in sys.argv[1:]]
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    for instance in instances:
        errors = sorted(error.message for error in kind(schema).iter_errors(instance))
        print(errors[0].replace("\\n", " ")[:200] if errors else "")
    """

  /// What is wrong with each of some files; empty where nothing is.
  static func problems(
    of instances: [String], schema: String, in project: TemporaryProject
  ) throws -> [String] {
    try project.write(script, to: "validate.py")
    let words = ["validate.py", schema] + instances
    let run = try CommandRun(
      shell: "\(interpreter ?? interpreters[0]) \(words.joined(separator: " "))",
      in: project.folder)
    guard run.status == 0 else { throw ValidatorError(text: run.standardError) }
    return run.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  struct ValidatorError: Error {
    var text: String
  }
}
