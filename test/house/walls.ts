import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { type Demands, demandsOf } from './imports.js';

/** One TypeScript file of the house; `path` from the top of the project, as in `src/model/day.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** The one-way doors: who may import whom. A room may always import itself. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  read: ['model'],
  coverage: ['model'],
  plan: ['coverage', 'model'],
  verify: ['coverage', 'model'],
  report: ['plan', 'coverage', 'model'],
  cli: ['report', 'plan', 'coverage', 'model', 'read', 'verify'],
};

const MOST_LINES = 200;
const EMPTY_NAMES = /(^|[-.])(utils?|helpers?|misc|common)([-.]|$)/u;

/** Every broken wall, as one sentence each; an empty list when the house stands. */
export function wallBreaches(files: readonly SourceFile[]): string[] {
  const demands = new Map(files.map((file) => [file.path, demandsOf(file.text)]));
  return [
    ...files.flatMap(shapeBreaches),
    ...[...demands].flatMap(([path, asked]) => importBreaches(path, asked, demands)),
    ...[...demands].flatMap(([path, asked]) => purityBreaches(path, asked)),
    ...packageBreaches(demands),
    ...cycleBreaches(demands),
  ];
}

function shapeBreaches({ path, text }: SourceFile): string[] {
  const breaches: string[] = [];
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > MOST_LINES) breaches.push(`${path} has ${lines} lines; the wall is ${MOST_LINES}`);
  if (path.split('/').some((part) => EMPTY_NAMES.test(part)))
    breaches.push(`${path} is named for nothing: name it after the idea it holds`);
  if (!(roomOf(path) in DOORS)) breaches.push(`${path} is in no room of the house`);
  return breaches;
}

function importBreaches(path: string, asked: Demands, all: ReadonlyMap<string, Demands>): string[] {
  const breaches: string[] = [];
  if (asked.computedImports > 0)
    breaches.push(`${path} imports something that is not a plain string`);
  for (const specifier of asked.specifiers.filter(isRelative)) {
    const target = targetOf(path, specifier);
    if (target === undefined || !all.has(target))
      breaches.push(`${path} imports ${specifier}, which is no source file`);
    else if (!mayImport(roomOf(path), roomOf(target)))
      breaches.push(`${path} imports ${target}: ${roomOf(path)} may not import ${roomOf(target)}`);
  }
  return breaches;
}

function purityBreaches(path: string, asked: Demands): string[] {
  if (roomOf(path) === 'cli') return [];
  return [
    ...asked.specifiers
      .filter(isBuiltin)
      .map((name) => `${path} imports ${name}: only cli may use Node`),
    ...asked.unsteady.map((name) => `${path} uses ${name}: same input, same bytes, everywhere`),
  ];
}

function packageBreaches(demands: ReadonlyMap<string, Demands>): string[] {
  const users = new Map<string, string[]>();
  const breaches: string[] = [];
  for (const [path, asked] of demands) {
    const outside = asked.specifiers.filter((name) => !(isRelative(name) || isBuiltin(name)));
    if (outside.includes('date-fns'))
      breaches.push(`${path} imports date-fns whole, not by sub-path`);
    for (const name of new Set(outside.map(packageOf)))
      users.set(name, [...(users.get(name) ?? []), path]);
  }
  for (const [name, paths] of users)
    if (paths.length > 1)
      breaches.push(`${name} is imported by more than one file: ${paths.join(', ')}`);
  return breaches;
}

/** Depth first; a file met again while it is still open closes a cycle. */
function cycleBreaches(demands: ReadonlyMap<string, Demands>): string[] {
  const breaches: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, open: readonly string[]): void => {
    if (open.includes(path)) {
      breaches.push(`import cycle: ${[...open.slice(open.indexOf(path)), path].join(' -> ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const specifier of demands.get(path)?.specifiers.filter(isRelative) ?? []) {
      const target = targetOf(path, specifier);
      if (target !== undefined) visit(target, [...open, path]);
    }
    done.add(path);
  };
  for (const path of demands.keys()) visit(path, []);
  return breaches;
}

function mayImport(from: string, to: string): boolean {
  return from === to || (DOORS[from]?.includes(to) ?? false);
}

function roomOf(path: string): string {
  const [top, room, ...rest] = path.split('/');
  return top === 'src' && room !== undefined && rest.length > 0 ? room : path;
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('/');
}

/** `../model/day.js`, seen from `src/plan/x.ts`, is `src/model/day.ts`. */
function targetOf(path: string, specifier: string): string | undefined {
  if (!specifier.endsWith('.js')) return undefined;
  return posix.join(posix.dirname(path), `${specifier.slice(0, -'.js'.length)}.ts`);
}

function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}
