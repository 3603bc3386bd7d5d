import ts from "typescript";

/** An export without a doc comment: its name and its line, counted from 1. */
export interface UndocumentedExport {
  readonly name: string;
  readonly line: number;
}

/**
 * The exported declarations of a TypeScript file that carry no doc comment. What is only passed on from another file
 * is documented there.
 */
export function undocumentedExports(path: string, text: string): readonly UndocumentedExport[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const seen = new Set<string>();
  return file.statements.flatMap((statement) => {
    if (!isExported(statement)) return [];
    const name = declaredName(statement);
    // Of a function with overloads, the first signature carries the comment.
    if (name !== null && seen.has(name)) return [];
    if (name !== null) seen.add(name);
    if (ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    const line = file.getLineAndCharacterOfPosition(statement.getStart()).line + 1;
    return [{ name: name ?? "default", line }];
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function declaredName(statement: ts.Statement): string | null {
  if (ts.isVariableStatement(statement)) return statement.declarationList.declarations[0]?.name.getText() ?? null;
  const named = statement as ts.Statement & { readonly name?: ts.Identifier };
  return named.name?.text ?? null;
}
