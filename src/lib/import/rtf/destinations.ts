/** Groups that hold text of the report itself, starred or not. */
export const transparent: ReadonlySet<string> = new Set(
  'ud shp shpinst shptxt shprslt do dptxbxtext field fldrslt object result listtext pntext shppict rtlch ltrch sectd pard nestrow nesttableprops'.split(
    ' ',
  ),
);

type Side = readonly [where: string, reason: string];
const header: Side = ['đầu trang', 'in lại ở mỗi trang giấy'];
const footer: Side = ['chân trang', 'in lại ở mỗi trang giấy'];

/** Groups beside the text, by what they are called and why they are left out. */
export const beside: ReadonlyMap<string, Side> = new Map([
  ['header', header],
  ['headerl', header],
  ['headerr', header],
  ['headerf', header],
  ['footer', footer],
  ['footerl', footer],
  ['footerr', footer],
  ['footerf', footer],
  ['annotation', ['lời nhận xét', 'lời nhận xét']],
]);

/** Groups whose text is for programs, though no star says so. */
export const unread: ReadonlySet<string> = new Set(
  'colortbl info nonshppict listtable listoverridetable rsidtbl generator filetbl revtbl xe tc txe rxe bkmkstart bkmkend atnid atnauthor atntime atnicn atnref atnparent atndate private objclass objdata sn sv sp fldinst nonesttables upr pn pntxta pntxtb ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn themedata colorschememapping datastore latentstyles xmlnstbl mmathPr pgdsctbl userprops docvar keywords'.split(
    ' ',
  ),
);
