/** The settings, each at its default, and one squad. */
export const CONFIG_TEMPLATE = `{
  "minPatrolYears": 2,
  "certificateMonths": null,
  "countSupervisors": false,
  "availability": 0.82,
  "target": 0.95,
  "objective": "fewest",
  "squads": [
    { "squad": "B", "rotation": "5-2", "anchor": "2027-01-07" }
  ]
}
`;
