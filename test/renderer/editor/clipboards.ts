// Written by hand in the manner of each program: its wrappers, its styles and its list markers.

/** Word for Windows: a paragraph with marks, a bulleted and a nested list, a table, tracked words. */
export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0in;} --></style></head>
<body lang=EN-US style='tab-interval:.5in'><!--StartFragment-->
<p class=MsoNormal style='margin-bottom:8.0pt'><span style='font-size:12.0pt;color:red'>Teachers meet <b>every
Wednesday</b><o:p></o:p></span> and <i style='mso-bidi-font-style:normal'><span style='color:blue'>some <u>Fridays</u></span></i>.<del><span>Deleted words.</span></del><span style='display:none;mso-hide:all'>Hidden.</span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-.25in;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>First point</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='font-family:"Courier New"'><span style='mso-list:Ignore'>o<span>&nbsp;&nbsp; </span></span></span>Under it</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span>Second point</p>
<table class=MsoTableGrid border=1 style='border-collapse:collapse'><tr><td width=100 style='background:yellow'><p class=MsoNormal><b>Period</b></p></td><td colspan=2><p class=MsoNormal>Times</p></td></tr>
<tr><td><p class=MsoNormal>1</p></td><td><p class=MsoNormal>8:00</p></td><td><p class=MsoNormal>8:55</p><p class=MsoNormal>or 9:00</p></td></tr></table>
<!--EndFragment--></body></html>`;

/** Word with the numbers of an agreement: headings and paragraphs numbered 1.1, (a). */
export const WORD_NUMBERED = `<html><body><!--StartFragment-->
<h1><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Working day</h1>
<p class=MsoNormal style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>1.1<span>&nbsp;&nbsp;</span></span>The day is eight hours.</p>
<p class=MsoNormal style='mso-list:l1 level2 lfo2'><span style='mso-list:Ignore'>1.2<span>&nbsp;&nbsp;</span></span>Lunch is free of duty.</p>
<!--EndFragment--></body></html>`;

/** Google Docs: everything in a bold element that is not bold, styles on spans, lists beside items. */
export const DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-0"><p dir="ltr" style="line-height:1.38;margin-top:0pt;"><span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;text-decoration:none;white-space:pre-wrap;">Office hours are </span><span style="font-weight:700;font-style:normal;text-decoration:none;">twice</span><span style="font-weight:400;font-style:italic;text-decoration:underline;"> a week</span></p><br /><ul style="margin-top:0;"><li dir="ltr" style="list-style-type:disc;" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:400;">On Monday</span></p></li><ul><li dir="ltr" style="list-style-type:circle;" aria-level="2"><p><span>in the library</span></p></li></ul></ul><ol><li style="list-style-type:lower-alpha" aria-level="1"><p><a href="https://example.org/x" style="text-decoration:none"><span style="text-decoration:underline;color:#1155cc">by appointment</span></a></p></li></ol><p><img src="https://example.org/pixel.png" onerror="alert(1)"><span>Ask </span><span onclick="steal()">the office</span><script>alert(2)</script></p></b>`;
