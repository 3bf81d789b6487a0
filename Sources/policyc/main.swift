import CProcess
import PolicyCommand

let handed = (0..<policyc_argument_count()).compactMap(policyc_argument).map { String(cString: $0) }
PolicyCommand.main(arguments: handed.isEmpty ? CommandLine.arguments : handed)
