/**
 * A roster that works as it stands, one example of everything a row may say. The comment lines hold
 * neither commas nor semicolons nor quotes, so that they survive being saved by a spreadsheet.
 */
export const ROSTER_TEMPLATE = `# One row per officer. Put your own rows in the place of these. COLUMNS.md explains every column.
# 0101 is certified and works 4 days on and 2 off of which 2027-01-04 was the first.
# 0102 is not trained and has volunteered. 0103 has not been asked and has fixed weekly days off.
# 0104 works the Pitman rotation. 0105 was asked and declined.
# 0106 leaves on 2027-06-01. 0107 gets the days off from squad B of citcover.json.
# 0108 works in two districts. 0109 is not on full duty and 0110 not on patrol: neither counts.
officer_id,name,district,shift,rotation,cycle_anchor,days_off,squad,cit_certified,cit_refreshed,volunteer,assignment,status,patrol_since,leaves_on
0101,A. Example,North,Day,4-2,2027-01-04,,,2024-03-15,2026-03-13,,patrol,active,2016-05-02,
0102,B. Example,North,Day,4-2,2027-01-06,,,,,yes,patrol,active,2019-08-19,
0103,C. Example,North,Day,,,Sat Sun,,,,,patrol,active,2021-02-01,
0104,D. Example,North,Night,Pitman,2027-01-04,,,2023-10-06,,,patrol,active,2014-06-30,
0105,E. Example,North,Night,Pitman,2027-01-11,,,,,no,patrol,active,2018-04-09,
0106,F. Example,South,Day,5-2,2027-01-04,,,2025-05-16,,,patrol,active,2017-09-11,2027-06-01
0107,G. Example,South,Day,,,,B,,,yes,patrol,active,2020-01-13,
0108,H. Example,North;South,Night,,,Mon Tue,,2022-11-18,,,patrol,active,2012-03-05,
0109,I. Example,South,Night,,,Fri Sat,,,,,patrol,light duty,2015-07-20,
0110,J. Example,South,Day,,,Sat Sun,,2024-09-20,,,detective,active,2010-02-08,
`;
