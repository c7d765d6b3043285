/** Districts that work as they stand, with overnight shifts and a week that is split. */
export const DISTRICTS_TEMPLATE = `# One row per district and shift. An end before the start lies on the next morning.
# Rows of one shift may split the week: North at night needs two on Friday and Saturday.
district,shift,start,end,min_cit,days
North,Day,07:00,19:00,1,
North,Night,19:00,07:00,1,Sun-Thu
North,Night,19:00,07:00,2,Fri Sat
South,Day,07:00,19:00,1,
South,Night,19:00,07:00,1,
`;
