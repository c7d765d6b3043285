import { parseSync } from 'oxc-parser';

/** What one source file asks of others, and what it asks of the machine it runs on. */
export interface Demands {
  readonly specifiers: readonly string[];
  /** Dynamic imports of something that is not a plain string: nobody can check those. */
  readonly computedImports: number;
  /** `Math.random`, `localeCompare` and the like: answers that differ from run to run or place to place. */
  readonly unsteady: readonly string[];
}

interface AstNode {
  readonly type: string;
  readonly [key: string]: unknown;
}

const UNSTEADY_MEMBERS = new Set([
  'localeCompare',
  'toLocaleString',
  'toLocaleDateString',
  'toLocaleTimeString',
  'toLocaleLowerCase',
  'toLocaleUpperCase',
]);

/** Every import of a TypeScript source: static, type-only, re-exported, dynamic, `import('x').T`. */
export function demandsOf(text: string): Demands {
  const specifiers = new Set<string>();
  const unsteady = new Set<string>();
  let computedImports = 0;
  for (const node of nodesOf(parsed(text))) {
    const source = importSourceOf(node);
    if (source === 'computed') computedImports += 1;
    else if (source !== 'none') specifiers.add(source.specifier);
    const member = unsteadyMemberOf(node);
    if (member !== undefined) unsteady.add(member);
  }
  return { specifiers: [...specifiers], computedImports, unsteady: [...unsteady] };
}

/** Half a parse would hide imports, so a file with any syntax error is refused. */
function parsed(text: string): unknown {
  const { program, errors } = parseSync('source.ts', text);
  if (errors[0] !== undefined) throw new SyntaxError(errors[0].message);
  return program;
}

function* nodesOf(root: unknown): Generator<AstNode> {
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (Array.isArray(value)) stack.push(...value);
    else if (isNode(value)) {
      yield value;
      stack.push(...Object.values(value));
    }
  }
}

function importSourceOf(node: AstNode): { readonly specifier: string } | 'computed' | 'none' {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return isNode(node['source']) ? specifierIn(node['source']) : 'none';
    case 'ImportExpression':
    case 'TSImportType':
      return specifierIn(node['source']);
    case 'TSExternalModuleReference':
      return specifierIn(node['expression']);
    default:
      return 'none';
  }
}

function specifierIn(source: unknown): { readonly specifier: string } | 'computed' {
  const value = isNode(source) && source.type === 'Literal' ? source['value'] : undefined;
  return typeof value === 'string' ? { specifier: value } : 'computed';
}

function unsteadyMemberOf(node: AstNode): string | undefined {
  if (node.type !== 'MemberExpression') return undefined;
  const { object, property } = node;
  const name = nameOf(property);
  if (nameOf(object) === 'Math' && name === 'random') return 'Math.random';
  return name !== undefined && UNSTEADY_MEMBERS.has(name) ? name : undefined;
}

function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  const name = node.type === 'Identifier' ? node['name'] : node['value'];
  return typeof name === 'string' ? name : undefined;
}

function isNode(value: unknown): value is AstNode {
  return typeof value === 'object' && value !== null && 'type' in value;
}
