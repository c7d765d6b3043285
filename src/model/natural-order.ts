const PARTS = /\d+|\D+/g;
const LEADING_ZEROS = /^0+/;

/**
 * Order of names in every output: by code unit, except that runs of digits compare as numbers, so
 * D2 comes before D10. Equal numbers written differently (`1`, `001`) fall back to code units, so
 * the order is total and the same on every machine.
 */
export function compareNatural(left: string, right: string): number {
  if (left === right) return 0;
  const leftParts = left.match(PARTS) ?? [];
  const rightParts = right.match(PARTS) ?? [];
  const shared = Math.min(leftParts.length, rightParts.length);
  for (let index = 0; index < shared; index += 1) {
    const order = compareParts(leftParts[index] ?? '', rightParts[index] ?? '');
    if (order !== 0) return order;
  }
  return leftParts.length - rightParts.length || (left < right ? -1 : 1);
}

function compareParts(left: string, right: string): number {
  if (isDigits(left) && isDigits(right)) {
    const leftNumber = left.replace(LEADING_ZEROS, '');
    const rightNumber = right.replace(LEADING_ZEROS, '');
    if (leftNumber.length !== rightNumber.length) return leftNumber.length - rightNumber.length;
    return compareCodeUnits(leftNumber, rightNumber);
  }
  return compareCodeUnits(left, right);
}

function isDigits(part: string): boolean {
  const code = part.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function compareCodeUnits(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
