/** The part that tests use of a package without types of its own. */
declare module 'jsonld' {
  type Expanded = Readonly<Record<string, unknown>>

  interface Options {
    readonly documentLoader: (url: string) => Promise<{ documentUrl: string; document: object }>
    /** Throws where anything would be left out. */
    readonly safe: true
  }

  const jsonld: { expand(document: object, options: Options): Promise<Expanded[]> }
  export = jsonld
}
