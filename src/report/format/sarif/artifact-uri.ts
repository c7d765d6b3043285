/**
 * A path as the user named it, as a URI reference: `My%20Rosters/new.csv`, `file:///srv/roster.csv`. A path
 * that is not absolute stays relative: to the folder citcover runs in, in CI the top of the repository.
 */
export function artifactUri(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(HERE, '');
  const written = slashed.split('/').map(segment).join('/');
  if (slashed.startsWith('/')) return `file://${written}`;
  return DRIVE.test(slashed) ? `file:///${written.replace('%3A', ':')}` : written;
}

const HERE = /^(?:\.\/)+/;
const DRIVE = /^[A-Za-z]:\//;
const LONE_SURROGATE = /\p{Surrogate}/gu;

function segment(text: string): string {
  return encodeURIComponent(text.replace(LONE_SURROGATE, '\ufffd'));
}
