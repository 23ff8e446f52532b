// Source: common knowledge, written for this project.

/** States of the United States, one a line: name | adjectives and peoples | usual abbreviations. */
export const STATES: string = `
Alabama | Alabamian | Ala., AL
Alaska | Alaskan, Alaskans | AK
Arizona | Arizonan | Ariz., AZ
Arkansas | Arkansan | Ark., AR
California | Californian, Californians | Calif., Cal., CA
Colorado | Coloradan | Colo., CO
Connecticut | | Conn., CT
Delaware | | Del., DE
Florida | Floridian, Floridians | Fla., FL
Hawaii | Hawaiian, Hawaiians | HI
Idaho | | ID
Illinois | | Ill., IL
Indiana | | Ind., IN
Iowa | Iowan, Iowans | IA
Kansas | Kansan | Kan., KS
Kentucky | Kentuckian | Ky., KY
Louisiana | | La., LA
Maine | | ME
Maryland | | Md., MD
Massachusetts | | Mass., MA
Michigan | | Mich., MI
Minnesota | Minnesotan | Minn., MN
Mississippi | | Miss., MS
Missouri | | Mo., MO
Montana | | Mont., MT
Nebraska | Nebraskan | Neb., NE
Nevada | Nevadan | Nev., NV
New Hampshire | | N.H., NH
New Jersey | | N.J., NJ
New Mexico | | N.M., NM
New York | New Yorker, New Yorkers | N.Y., NY, New York State
North Carolina | | N.C., NC
North Dakota | | N.D., ND
Ohio | Ohioan, Ohioans | OH
Oklahoma | Oklahoman | Okla., OK
Oregon | Oregonian | Ore., OR
Pennsylvania | Pennsylvanian | Pa., PA
Rhode Island | | R.I., RI
South Carolina | | S.C., SC
South Dakota | | S.D., SD
Tennessee | Tennessean | Tenn., TN
Texas | Texan, Texans | Tex., TX
Utah | | UT
Vermont | Vermonter | Vt., VT
Virginia | Virginian | Va., VA
Washington State | |
West Virginia | | W.Va., WV
Wisconsin | | Wis., WI
Wyoming | | Wyo., WY
Washington D.C. | | Washington, D.C., D.C., Washington DC, District of Columbia
`;
