import type { Shell } from '../shell.js';

/** Variables by which CI services make themselves known; most of them set CI too. */
const MARKS = [
  ...['CI', 'CONTINUOUS_INTEGRATION', 'GITHUB_ACTIONS', 'GITLAB_CI', 'TF_BUILD', 'JENKINS_URL'],
  ...['BUILDKITE', 'CIRCLECI', 'TEAMCITY_VERSION', 'TRAVIS', 'BITBUCKET_BUILD_NUMBER'],
  ...['CODEBUILD_BUILD_ID', 'DRONE', 'APPVEYOR', 'SEMAPHORE'],
];

const OFF = new Set(['', '0', 'false', 'no']);

/** Whether officers are hidden, as far as the words of a command line tell before they are understood. */
export function mayBeRedacted(argv: readonly string[], env: Shell['env']): boolean {
  if (argv.includes('--no-redact')) return false;
  return argv.some((word) => word.startsWith('--redact')) || runsInCi(env);
}

/** Whether this runs in a CI service, where what is printed is kept in a log that others read. */
export function runsInCi(env: Shell['env']): boolean {
  return MARKS.some((name) => !OFF.has((env[name] ?? '').toLowerCase()));
}
