// @ts-check

// How long it takes to prove the fewest where no two officers work the same days, beside a general
// solver on the same components and on the whole city at once: npm run bench:leave

import highsModule from 'highs';
import { leaveFiles } from './leave-files.mjs';
import { machineLine } from './table.mjs';

/**
 * A module as it was built: its types are those of the source.
 * @param {string} path
 * @returns {Promise<any>}
 */
const built = (path) => import(new URL(`../build/${path}`, import.meta.url).href);

const { coverAgency } = /** @type {typeof import('../src/coverage/agency-cover.js')} */ (
  await built('coverage/agency-cover.js')
);
const { CoverPools } = /** @type {typeof import('../src/coverage/cover-pools.js')} */ (
  await built('coverage/cover-pools.js')
);
const { DEFAULT_POLICY } = /** @type {typeof import('../src/model/policy.js')} */ (
  await built('model/policy.js')
);
const { BlockMaker } = /** @type {typeof import('../src/plan/need/block-maker.js')} */ (
  await built('plan/need/block-maker.js')
);
const { componentsOf } = /** @type {typeof import('../src/plan/need/components.js')} */ (
  await built('plan/need/components.js')
);
const { needsOf, reachableOf } = /** @type {typeof import('../src/plan/need/needs.js')} */ (
  await built('plan/need/needs.js')
);
const { ProblemSolver, solveNeeds, sumCounts } =
  /** @type {typeof import('../src/plan/solve-needs.js')} */ (await built('plan/solve-needs.js'));
const { readConfig } = /** @type {typeof import('../src/read/config.js')} */ (
  await built('read/config.js')
);
const { readInputs } = /** @type {typeof import('../src/read/read-inputs.js')} */ (
  await built('read/read-inputs.js')
);

const DAY_2027 = Math.round(Date.UTC(2027, 0, 1) / 86_400_000);
const WHOLE_CITY_SECONDS = 120;

const POLICY = {
  ...DEFAULT_POLICY,
  asOf: DAY_2027,
  period: { from: DAY_2027, to: DAY_2027 + 364 },
};

const files = leaveFiles();
const { agencies } = readInputs({
  roster: { file: 'roster.csv', text: files.roster },
  districts: { file: 'districts.csv', text: files.districts },
  exceptions: { file: 'exceptions.csv', text: files.exceptions },
  config: readConfig(null).config,
  columnMap: {},
  dateOrder: 'mdy',
});
const [agency] = agencies;
if (agency === undefined) throw new Error('the invented city was not read');
const cover = coverAgency(agency, POLICY, new CoverPools(POLICY.period));
const needs = needsOf(cover, reachableOf(cover), (required) => required);

console.log(machineLine());
const ours = timed(() => solveNeeds(cover, needs, 'fewest', new ProblemSolver()));
const { total, toFind } = sumCounts(ours.result.map(({ train }) => train));
const proved = ours.result.filter(({ status }) => status === 'optimal').length;
tell(
  'citcover',
  ours.seconds,
  `${total} to train, ${toFind} still to find; ${proved} of 66 proved`,
);

// The package is CommonJS: at run time its default export is the loader that its types call `default`.
const loadHighs = /** @type {typeof highsModule.default} */ (/** @type {unknown} */ (highsModule));
const highs = await loadHighs();
const maker = new BlockMaker(cover, needs);
const blocks = componentsOf(cover, needs).flatMap((component) => maker.of(component));
const byComponent = timed(() => {
  const fewest = blocks.map((block) => {
    const inAll = solveHighs(block.rows, block.columns, null, 600).value;
    return { inAll, find: solveHighs(block.rows, block.columns, inAll, 600).value };
  });
  return {
    total: fewest.reduce((sum, { inAll }) => sum + inAll, 0),
    toFind: fewest.reduce((sum, { find }) => sum + find, 0),
  };
});
const same = byComponent.result.total === total && byComponent.result.toFind === toFind;
tell(
  'HiGHS, component by component',
  byComponent.seconds,
  same ? 'the same numbers' : `${JSON.stringify(byComponent.result)}: NOT THE SAME`,
);
const rows = blocks.flatMap((block) => block.rows);
const firstRows = blocks.map((_, index) =>
  blocks.slice(0, index).reduce((sum, block) => sum + block.rows.length, 0),
);
const columns = blocks.flatMap((block, index) =>
  block.columns.map((column) => ({
    ...column,
    rows: column.rows.map((row) => row + (firstRows[index] ?? 0)),
  })),
);
const whole = timed(() => solveHighs(rows, columns, null, WHOLE_CITY_SECONDS));
tell(
  'HiGHS, one model of the whole city, the first number only',
  whole.seconds,
  `${whole.result.status}: ${whole.result.value}`,
);

/**
 * @template Result
 * @param {() => Result} work
 */
function timed(work) {
  const begin = performance.now();
  const result = work();
  return { result, seconds: (performance.now() - begin) / 1000 };
}

/**
 * @param {string} who
 * @param {number} seconds
 * @param {string} what
 */
function tell(who, seconds, what) {
  const ratio = who === 'citcover' ? '' : `, ${(seconds / ours.seconds).toFixed(0)} times`;
  console.log(`${who}: ${seconds.toFixed(2)} s${ratio} (${what})`);
}

/**
 * The fewest to train; or, where their number is given, the fewest of them still to find.
 * @param {readonly {need: number}[]} needed
 * @param {readonly {rows: readonly number[], capacity: {listed: number, toFind: number}}[]} officers
 * @param {number | null} inAll
 * @param {number} seconds
 */
function solveHighs(needed, officers, inAll, seconds) {
  const variables = officers.flatMap(({ rows: covered, capacity }, index) => [
    { name: `l${index}`, covered, most: capacity.listed, isToFind: false },
    { name: `f${index}`, covered, most: capacity.toFind, isToFind: true },
  ]);
  const coveredBy = needed.map(() => /** @type {string[]} */ ([]));
  for (const { name, covered } of variables) {
    for (const row of covered) coveredBy[row]?.push(name);
  }
  const counted = variables.filter(({ isToFind }) => inAll === null || isToFind);
  const names = variables.map(({ name }) => name);
  const model = [
    'Minimize',
    `obj: ${counted.map(({ name }) => name).join(' + ')}`,
    'Subject To',
    ...needed.map(({ need }, row) => `r${row}: ${coveredBy[row]?.join(' + ')} >= ${need}`),
    ...(inAll === null ? [] : [`all: ${names.join(' + ')} <= ${inAll}`]),
    'Bounds',
    ...variables.map(({ name, most }) => `0 <= ${name} <= ${most}`),
    'General',
    ...names,
    'End',
  ];
  const { Status: status, ObjectiveValue } = highs.solve(model.join('\n'), {
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: 0.5,
  });
  return { status, value: Math.round(ObjectiveValue) };
}
