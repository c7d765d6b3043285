/** Departures from the rotation that work as they stand. */
export const EXCEPTIONS_TEMPLATE = `# Departures from the rotation for --exceptions. off is leave or court or class. on is overtime or a swap.
# Do not write reasons here: they are never read.
officer_id,from,to,duty,district,shift
0101,2027-07-05,2027-07-18,off,,
0104,2027-03-01,2027-03-05,off,,
0108,2027-03-01,2027-03-02,on,North,Night
`;
