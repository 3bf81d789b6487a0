import NoticeParity

/// What a build read: notices and the folders they were found in, configuration, lock, baseline and
/// template.
struct BuildDependencies {
  /// The paths, relative to the working folder where they are below it.
  let paths: [String]

  init(
    run: Run, build: Build, page: PageOptions, report: ReportChoices, workingFolder: AbsolutePath
  ) {
    let configuration = run.configuration
    var files: Set<AbsolutePath> = []
    for file in run.files {
      guard let path = file.location.file else { continue }
      files.insert(path)
      // A new locale or document changes the folder that it is put into, and the one around that.
      var folder = path.parent
      while configuration.root.contains(folder), folder != configuration.root {
        files.insert(folder)
        folder = folder.parent
      }
    }
    files.formUnion(build.linkedNotices)
    if let file = configuration.file { files.insert(AbsolutePath(file, from: workingFolder)) }
    for source in configuration.sources {
      files.insert(AbsolutePath(source.path, from: configuration.root))
    }
    files.insert(configuration.lockFolder.appending(SignOffLock.fileName))
    if !configuration.baseline.value.isEmpty {
      let base =
        if case .option = configuration.baseline.origin { workingFolder } else {
          configuration.root
        }
      files.insert(AbsolutePath(configuration.baseline.value, from: base))
    }
    if let template = page.template { files.insert(AbsolutePath(template, from: workingFolder)) }
    paths = files.filter { (try? FileStatus(of: $0)) != nil }.map { path in
      workingFolder.contains(path) ? path.relative(to: workingFolder) : path.string
    }
  }
}
