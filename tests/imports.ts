import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** One import of a source file: of another file of ours, or of a package. */
export interface Import {
  /** The file that imports, relative to the project's root. */
  readonly from: string
  readonly line: number
  /** The file that is imported, relative to the root; for a package its name as it is written. */
  readonly to: string
  readonly ours: boolean
  /** Whether only types are imported: nothing of it is left when the program runs. */
  readonly typeOnly: boolean
}

/** Every source file below the folders, relative to the root, in order. */
export function sourcesIn(root: string, folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(posix.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file.replaceAll('\\', '/')}`,
      ),
    )
    .filter((file) => /\.(?:tsx?|mjs)$/.test(file))
    .sort()
}

/** The imports of all these files, dynamic ones and re-exports, too. */
export function importsOf(root: string, files: readonly string[]): Import[] {
  const known = new Set(files)
  return files.flatMap((file) =>
    readImports(file, readFileSync(posix.join(root, file), 'utf8'), known),
  )
}

/** The imports in the text of one file; `known` are all files that a path may lead to. */
export function readImports(file: string, text: string, known: ReadonlySet<string>): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Import[] = []
  const visit = (node: ts.Node): void => {
    const name = specifierOf(node)
    if (name !== null) {
      const target = name.startsWith('.') ? resolveFile(file, name, known) : null
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      const ours = target !== null
      found.push({ from: file, line, to: target ?? name, ours, typeOnly: isTypeOnly(node) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : null
  if (!ts.isCallExpression(node) || node.expression.kind !== ts.SyntaxKind.ImportKeyword)
    return null
  const [argument] = node.arguments
  return argument && ts.isStringLiteral(argument) ? argument.text : null
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  if (!ts.isImportDeclaration(node) || !node.importClause) return false
  const { phaseModifier, name, namedBindings } = node.importClause
  if (phaseModifier === ts.SyntaxKind.TypeKeyword) return true
  if (name || !namedBindings || !ts.isNamedImports(namedBindings)) return false
  return namedBindings.elements.length > 0 && namedBindings.elements.every((one) => one.isTypeOnly)
}

function resolveFile(from: string, specifier: string, known: ReadonlySet<string>): string {
  const path = posix.join(posix.dirname(from), specifier)
  const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`]
  return candidates.find((file) => known.has(file)) ?? path
}
