const packageOf = /^\/\/ ((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\//gm

/** The folders of the packages whose files a bundler put into some modules, in order; it names each file in a comment. */
export const bundledPackages = (modules: readonly string[]): readonly string[] => {
  const folders = modules.flatMap((code) =>
    [...code.matchAll(packageOf)].flatMap(([, folder]) => folder ?? []),
  )
  return [...new Set(folders)].sort()
}
