/** The style that every table of a report has: to change how all of them look, this style is changed. */
export const tableStyleId = "HamkorTable";

const rule = (color: string, size: number): string => `w:val="single" w:sz="${size}" w:space="0" w:color="${color}"`;
const strong = rule("1F3A5F", 8);
const light = rule("D3DAE2", 4);

/** A part of a table that looks otherwise than its other cells. */
const conditional = (part: "firstRow" | "lastRow" | "firstCol" | "lastCol", run: string, cell = ""): string =>
  [
    `<w:tblStylePr w:type="${part}">`,
    run === "" ? "" : `<w:rPr>${run}</w:rPr>`,
    cell === "" ? "" : `<w:tcPr>${cell}</w:tcPr>`,
    "</w:tblStylePr>",
  ].join("");

const bold = "<w:b/><w:bCs/>";

/** Light rules between rows; a heading row, a row of totals, a column of labels and one of totals. */
export const tableStyle = [
  `<w:style w:type="table" w:customStyle="1" w:styleId="${tableStyleId}"><w:name w:val="Hamkor Table"/>`,
  '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>',
  `<w:tblPr><w:tblBorders><w:top ${strong}/><w:bottom ${strong}/><w:insideH ${light}/></w:tblBorders>`,
  '<w:tblCellMar><w:left w:w="80" w:type="dxa"/><w:right w:w="80" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  conditional(
    "firstRow",
    bold,
    `<w:tcBorders><w:bottom ${strong}/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="EDF1F6"/><w:vAlign w:val="bottom"/>`,
  ),
  conditional("lastRow", bold, `<w:tcBorders><w:top ${strong}/></w:tcBorders>`),
  conditional("firstCol", '<w:color w:val="1F3A5F"/>'),
  conditional("lastCol", bold),
  "</w:style>",
].join("");
