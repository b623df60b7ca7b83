/**
 * The canonical text of a number of YAML 1.2, from any text of it: decimal, without +, without zeros that say
 * nothing, exact to the last digit however long. A whole number written without point and exponent stays so;
 * other numbers are written with an exponent where JavaScript does, and then so that YAML 1.1 reads a number too.
 */
export function numberText(source: string): string {
  if (/^[-+]?\.inf$/i.test(source)) return source.startsWith('-') ? '-.inf' : '.inf';
  if (/^\.nan$/i.test(source)) return '.nan';
  if (/^0[xo]/.test(source)) return BigInt(source).toString();
  const [, sign, before, behind = '', exponent = '0'] =
    /^([-+]?)([0-9]*)(?:\.([0-9]*))?(?:[eE]([-+]?[0-9]+))?$/.exec(source)!;
  const minus = sign === '-' ? '-' : '';
  const known = (before! + behind).replace(/^0+/, '');
  const digits = known.replace(/0+$/, '');
  if (digits === '') return minus ? '-0.0' : '0';
  if (before === source.replace(/^[-+]/, '')) return minus + known;
  const dropped = BigInt(known.length - digits.length);
  return minus + decimal(digits, BigInt(exponent) - BigInt(behind.length) + dropped);
}

/** The text of a number that JavaScript has; a long one may stand for others that read the same. */
export function valueText(value: number): string {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) return String(value);
  if (Number.isFinite(value)) return numberText(Object.is(value, -0) ? '-0' : String(value));
  return Number.isNaN(value) ? '.nan' : value < 0 ? '-.inf' : '.inf';
}

/** Digits with as many zeros behind as `zeros` says, or before the last digits of them where it is negative. */
function decimal(digits: string, zeros: bigint): string {
  const point = BigInt(digits.length) + zeros;
  if (point > 21n || point < -5n) {
    const power = point - 1n;
    const fraction = digits.slice(1) || '0';
    return `${digits[0]}.${fraction}e${power < 0n ? '' : '+'}${power}`;
  }
  if (zeros >= 0n) return digits + '0'.repeat(Number(zeros));
  if (point > 0n) return `${digits.slice(0, Number(point))}.${digits.slice(Number(point))}`;
  return `0.${'0'.repeat(-Number(point))}${digits}`;
}
