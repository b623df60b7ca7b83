/**
 * How a paper looks: fonts of official documents by name (标题 小标宋, 一、 黑体, （一） 楷体, 正文 仿宋)
 * with those that a machine without them has, A4 with page numbers, and a sheet on the screen.
 */
export const STYLE = `
@page {
  size: A4;
  margin: 16mm 18mm 17mm;
  @bottom-center {
    content: '— ' counter(page) ' —';
    font: 10.5pt 'SimSun', '宋体', 'Songti SC', 'Noto Serif CJK SC', serif;
  }
}
@page lying {
  size: A4 landscape;
}
:root {
  --song: 'FZXiaoBiaoSong-B05S', '方正小标宋简体', '方正小标宋_GBK', 'STZhongsong', '华文中宋',
    'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', 'SimSun', '宋体', serif;
  --fang: 'FangSong_GB2312', '仿宋_GB2312', 'FangSong', '仿宋', 'STFangsong', '华文仿宋',
    'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', 'SimSun', '宋体', serif;
  --hei: 'SimHei', '黑体', 'Heiti SC', 'STHeiti', 'Noto Sans CJK SC', 'Source Han Sans SC',
    'PingFang SC', 'Microsoft YaHei', sans-serif;
  --kai: 'KaiTi_GB2312', '楷体_GB2312', 'KaiTi', '楷体', 'STKaiti', '华文楷体', 'Kaiti SC',
    'Noto Serif CJK SC', 'Source Han Serif SC', serif;
  color-scheme: light;
}
html:lang(en) {
  --song: 'Times New Roman', 'Liberation Serif', 'Songti SC', 'SimSun', 'Noto Serif CJK SC', serif;
  --fang: 'Times New Roman', 'Liberation Serif', 'FangSong', 'STFangsong', 'Noto Serif CJK SC', serif;
  --hei: 'Arial', 'Liberation Sans', 'SimHei', 'Heiti SC', 'Noto Sans CJK SC', sans-serif;
  --kai: var(--fang);
}
* {
  box-sizing: border-box;
}
html {
  background: #e8e8e8;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
body {
  margin: 0;
  color: #000;
  font: 12pt/1.45 var(--fang);
  font-synthesis: none;
  line-break: strict;
  overflow-wrap: anywhere;
}
main {
  max-width: 210mm;
  min-height: 297mm;
  margin: 0 auto;
  padding: 16mm 18mm;
  background: #fff;
}
main.dense {
  font-size: 10.5pt;
  line-height: 1.26;
}
main.tight {
  font-size: 9.5pt;
  line-height: 1.2;
}
h1,
h2,
p {
  margin: 0;
}
h1 {
  font: 700 18pt/1.35 var(--song);
  text-align: center;
  text-wrap: balance;
}
h2 {
  font: inherit;
  font-family: var(--hei);
  break-after: avoid;
}
h2,
p {
  orphans: 2;
  widows: 2;
}
:lang(zh) > body h2,
:lang(zh) > body p {
  text-align: justify;
  text-indent: 2em;
}
html p.subtitle {
  margin-bottom: 0.6em;
  font-family: var(--kai);
  text-align: center;
  text-indent: 0;
}
:lang(en) > body h2 {
  margin-top: 0.5em;
}
:lang(en) > body .level-3 {
  margin-left: 1.5em;
}
:lang(en) > body .level-4 {
  margin-left: 3em;
}
.level-2 > .number {
  font-family: var(--kai);
}
.annex {
  break-before: page;
}
.annex ~ .annex {
  break-before: auto;
}
main > .annex {
  margin-top: 1.5em;
}
.lying {
  page: lying;
}
html .annex > h2 {
  margin: 0 0 0.5em;
  text-align: left;
  text-indent: 0;
}
.table {
  overflow-x: auto;
}
table {
  width: 100%;
  table-layout: fixed;
  border-collapse: collapse;
  font-size: 10.5pt;
  line-height: 1.3;
}
thead {
  display: table-header-group;
}
tr {
  break-inside: avoid;
}
th,
td {
  padding: 0.8mm 1.5mm;
  border: 0.5pt solid #000;
  text-align: left;
  vertical-align: top;
}
th {
  font-family: var(--hei);
  font-weight: normal;
}
.figure {
  text-align: right;
  font-variant-numeric: tabular-nums;
}
html .annex > p.note {
  margin-top: 0.3em;
  font-size: 10.5pt;
  text-indent: 0;
  break-before: avoid;
}
@media screen {
  table {
    min-width: var(--width);
  }
}
@media screen and (max-width: 210mm) {
  main,
  main.dense,
  main.tight {
    padding: 6mm 4mm;
    font-size: 12pt;
    line-height: 1.6;
  }
}
@media print {
  html {
    background: none;
  }
  main {
    max-width: none;
    min-height: 0;
    padding: 0;
  }
  main > .annex:first-of-type {
    margin-top: 0;
  }
  .table {
    overflow: visible;
  }
}
`.trimStart();
