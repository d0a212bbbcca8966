<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="server-core" tilewidth="16" tileheight="16" tilecount="1760" columns="32">
 <image source="../assets/tiles/server-core.png" width="512" height="880"/>
 <tile id="320">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="321">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="322">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="323">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="324">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="325">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="326">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="327">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="328">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="329">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="330">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="331">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="332">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="333">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="334">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="335">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="336">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="337">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="338">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="339">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="340">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="341">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="342">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="343">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="344">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="345">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="346">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="347">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="348">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="349">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="350">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="351">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="352">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="353">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="354">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="355">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="356">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="357">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="358">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="359">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="360">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="361">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="362">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="363">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="364">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="365">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="366">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="367">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="368">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="369">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="370">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="384">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="385">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="386">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="387">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="388">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="389">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="390">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="391">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="392">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="393">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="394">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="395">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="396">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="397">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="398">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="416">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="417">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="418">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="419">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="420">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="421">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="422">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="423">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="424">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="425">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="426">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="427">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="428">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="429">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="430">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="448">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="449">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="450">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="451">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="452">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="453">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="454">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="455">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="456">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="457">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="458">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="459">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="460">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="461">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="462">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="480">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="481">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="482">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="483">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="484">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="485">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="486">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="487">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="488">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="489">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="490">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="491">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="492">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="493">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="494">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="1152">
  <animation>
   <frame tileid="1152" duration="180"/>
   <frame tileid="1155" duration="180"/>
   <frame tileid="1158" duration="180"/>
   <frame tileid="1161" duration="180"/>
   <frame tileid="1164" duration="180"/>
   <frame tileid="1167" duration="180"/>
  </animation>
 </tile>
 <tile id="1153">
  <animation>
   <frame tileid="1153" duration="180"/>
   <frame tileid="1156" duration="180"/>
   <frame tileid="1159" duration="180"/>
   <frame tileid="1162" duration="180"/>
   <frame tileid="1165" duration="180"/>
   <frame tileid="1168" duration="180"/>
  </animation>
 </tile>
 <tile id="1154">
  <animation>
   <frame tileid="1154" duration="180"/>
   <frame tileid="1157" duration="180"/>
   <frame tileid="1160" duration="180"/>
   <frame tileid="1163" duration="180"/>
   <frame tileid="1166" duration="180"/>
   <frame tileid="1169" duration="180"/>
  </animation>
 </tile>
 <tile id="1170">
  <animation>
   <frame tileid="1170" duration="180"/>
   <frame tileid="1173" duration="180"/>
   <frame tileid="1176" duration="180"/>
   <frame tileid="1179" duration="180"/>
   <frame tileid="1216" duration="180"/>
   <frame tileid="1219" duration="180"/>
  </animation>
 </tile>
 <tile id="1171">
  <animation>
   <frame tileid="1171" duration="180"/>
   <frame tileid="1174" duration="180"/>
   <frame tileid="1177" duration="180"/>
   <frame tileid="1180" duration="180"/>
   <frame tileid="1217" duration="180"/>
   <frame tileid="1220" duration="180"/>
  </animation>
 </tile>
 <tile id="1172">
  <animation>
   <frame tileid="1172" duration="180"/>
   <frame tileid="1175" duration="180"/>
   <frame tileid="1178" duration="180"/>
   <frame tileid="1181" duration="180"/>
   <frame tileid="1218" duration="180"/>
   <frame tileid="1221" duration="180"/>
  </animation>
 </tile>
 <tile id="1184">
  <animation>
   <frame tileid="1184" duration="180"/>
   <frame tileid="1187" duration="180"/>
   <frame tileid="1190" duration="180"/>
   <frame tileid="1193" duration="180"/>
   <frame tileid="1196" duration="180"/>
   <frame tileid="1199" duration="180"/>
  </animation>
 </tile>
 <tile id="1185">
  <animation>
   <frame tileid="1185" duration="180"/>
   <frame tileid="1188" duration="180"/>
   <frame tileid="1191" duration="180"/>
   <frame tileid="1194" duration="180"/>
   <frame tileid="1197" duration="180"/>
   <frame tileid="1200" duration="180"/>
  </animation>
 </tile>
 <tile id="1186">
  <animation>
   <frame tileid="1186" duration="180"/>
   <frame tileid="1189" duration="180"/>
   <frame tileid="1192" duration="180"/>
   <frame tileid="1195" duration="180"/>
   <frame tileid="1198" duration="180"/>
   <frame tileid="1201" duration="180"/>
  </animation>
 </tile>
 <tile id="1202">
  <animation>
   <frame tileid="1202" duration="180"/>
   <frame tileid="1205" duration="180"/>
   <frame tileid="1208" duration="180"/>
   <frame tileid="1211" duration="180"/>
   <frame tileid="1248" duration="180"/>
   <frame tileid="1251" duration="180"/>
  </animation>
 </tile>
 <tile id="1203">
  <animation>
   <frame tileid="1203" duration="180"/>
   <frame tileid="1206" duration="180"/>
   <frame tileid="1209" duration="180"/>
   <frame tileid="1212" duration="180"/>
   <frame tileid="1249" duration="180"/>
   <frame tileid="1252" duration="180"/>
  </animation>
 </tile>
 <tile id="1204">
  <animation>
   <frame tileid="1204" duration="180"/>
   <frame tileid="1207" duration="180"/>
   <frame tileid="1210" duration="180"/>
   <frame tileid="1213" duration="180"/>
   <frame tileid="1250" duration="180"/>
   <frame tileid="1253" duration="180"/>
  </animation>
 </tile>
 <tile id="1222">
  <animation>
   <frame tileid="1222" duration="180"/>
   <frame tileid="1225" duration="180"/>
   <frame tileid="1228" duration="180"/>
   <frame tileid="1231" duration="180"/>
   <frame tileid="1234" duration="180"/>
   <frame tileid="1237" duration="180"/>
  </animation>
 </tile>
 <tile id="1223">
  <animation>
   <frame tileid="1223" duration="180"/>
   <frame tileid="1226" duration="180"/>
   <frame tileid="1229" duration="180"/>
   <frame tileid="1232" duration="180"/>
   <frame tileid="1235" duration="180"/>
   <frame tileid="1238" duration="180"/>
  </animation>
 </tile>
 <tile id="1224">
  <animation>
   <frame tileid="1224" duration="180"/>
   <frame tileid="1227" duration="180"/>
   <frame tileid="1230" duration="180"/>
   <frame tileid="1233" duration="180"/>
   <frame tileid="1236" duration="180"/>
   <frame tileid="1239" duration="180"/>
  </animation>
 </tile>
 <tile id="1240">
  <animation>
   <frame tileid="1240" duration="180"/>
   <frame tileid="1243" duration="180"/>
   <frame tileid="1280" duration="180"/>
   <frame tileid="1283" duration="180"/>
   <frame tileid="1286" duration="180"/>
   <frame tileid="1289" duration="180"/>
  </animation>
 </tile>
 <tile id="1241">
  <animation>
   <frame tileid="1241" duration="180"/>
   <frame tileid="1244" duration="180"/>
   <frame tileid="1281" duration="180"/>
   <frame tileid="1284" duration="180"/>
   <frame tileid="1287" duration="180"/>
   <frame tileid="1290" duration="180"/>
  </animation>
 </tile>
 <tile id="1242">
  <animation>
   <frame tileid="1242" duration="180"/>
   <frame tileid="1245" duration="180"/>
   <frame tileid="1282" duration="180"/>
   <frame tileid="1285" duration="180"/>
   <frame tileid="1288" duration="180"/>
   <frame tileid="1291" duration="180"/>
  </animation>
 </tile>
 <tile id="1254">
  <animation>
   <frame tileid="1254" duration="180"/>
   <frame tileid="1257" duration="180"/>
   <frame tileid="1260" duration="180"/>
   <frame tileid="1263" duration="180"/>
   <frame tileid="1266" duration="180"/>
   <frame tileid="1269" duration="180"/>
  </animation>
 </tile>
 <tile id="1255">
  <animation>
   <frame tileid="1255" duration="180"/>
   <frame tileid="1258" duration="180"/>
   <frame tileid="1261" duration="180"/>
   <frame tileid="1264" duration="180"/>
   <frame tileid="1267" duration="180"/>
   <frame tileid="1270" duration="180"/>
  </animation>
 </tile>
 <tile id="1256">
  <animation>
   <frame tileid="1256" duration="180"/>
   <frame tileid="1259" duration="180"/>
   <frame tileid="1262" duration="180"/>
   <frame tileid="1265" duration="180"/>
   <frame tileid="1268" duration="180"/>
   <frame tileid="1271" duration="180"/>
  </animation>
 </tile>
 <tile id="1272">
  <animation>
   <frame tileid="1272" duration="180"/>
   <frame tileid="1275" duration="180"/>
   <frame tileid="1312" duration="180"/>
   <frame tileid="1315" duration="180"/>
   <frame tileid="1318" duration="180"/>
   <frame tileid="1321" duration="180"/>
  </animation>
 </tile>
 <tile id="1273">
  <animation>
   <frame tileid="1273" duration="180"/>
   <frame tileid="1276" duration="180"/>
   <frame tileid="1313" duration="180"/>
   <frame tileid="1316" duration="180"/>
   <frame tileid="1319" duration="180"/>
   <frame tileid="1322" duration="180"/>
  </animation>
 </tile>
 <tile id="1274">
  <animation>
   <frame tileid="1274" duration="180"/>
   <frame tileid="1277" duration="180"/>
   <frame tileid="1314" duration="180"/>
   <frame tileid="1317" duration="180"/>
   <frame tileid="1320" duration="180"/>
   <frame tileid="1323" duration="180"/>
  </animation>
 </tile>
 <tile id="1292">
  <animation>
   <frame tileid="1292" duration="180"/>
   <frame tileid="1295" duration="180"/>
   <frame tileid="1298" duration="180"/>
   <frame tileid="1301" duration="180"/>
   <frame tileid="1304" duration="180"/>
   <frame tileid="1307" duration="180"/>
  </animation>
 </tile>
 <tile id="1293">
  <animation>
   <frame tileid="1293" duration="180"/>
   <frame tileid="1296" duration="180"/>
   <frame tileid="1299" duration="180"/>
   <frame tileid="1302" duration="180"/>
   <frame tileid="1305" duration="180"/>
   <frame tileid="1308" duration="180"/>
  </animation>
 </tile>
 <tile id="1294">
  <animation>
   <frame tileid="1294" duration="180"/>
   <frame tileid="1297" duration="180"/>
   <frame tileid="1300" duration="180"/>
   <frame tileid="1303" duration="180"/>
   <frame tileid="1306" duration="180"/>
   <frame tileid="1309" duration="180"/>
  </animation>
 </tile>
 <tile id="1310">
  <animation>
   <frame tileid="1310" duration="80"/>
   <frame tileid="1344" duration="80"/>
   <frame tileid="1346" duration="80"/>
   <frame tileid="1348" duration="80"/>
  </animation>
 </tile>
 <tile id="1311">
  <animation>
   <frame tileid="1311" duration="80"/>
   <frame tileid="1345" duration="80"/>
   <frame tileid="1347" duration="80"/>
   <frame tileid="1349" duration="80"/>
  </animation>
 </tile>
 <tile id="1324">
  <animation>
   <frame tileid="1324" duration="180"/>
   <frame tileid="1327" duration="180"/>
   <frame tileid="1330" duration="180"/>
   <frame tileid="1333" duration="180"/>
   <frame tileid="1336" duration="180"/>
   <frame tileid="1339" duration="180"/>
  </animation>
 </tile>
 <tile id="1325">
  <animation>
   <frame tileid="1325" duration="180"/>
   <frame tileid="1328" duration="180"/>
   <frame tileid="1331" duration="180"/>
   <frame tileid="1334" duration="180"/>
   <frame tileid="1337" duration="180"/>
   <frame tileid="1340" duration="180"/>
  </animation>
 </tile>
 <tile id="1326">
  <animation>
   <frame tileid="1326" duration="180"/>
   <frame tileid="1329" duration="180"/>
   <frame tileid="1332" duration="180"/>
   <frame tileid="1335" duration="180"/>
   <frame tileid="1338" duration="180"/>
   <frame tileid="1341" duration="180"/>
  </animation>
 </tile>
 <tile id="1342">
  <animation>
   <frame tileid="1342" duration="80"/>
   <frame tileid="1376" duration="80"/>
   <frame tileid="1378" duration="80"/>
   <frame tileid="1380" duration="80"/>
  </animation>
 </tile>
 <tile id="1343">
  <animation>
   <frame tileid="1343" duration="80"/>
   <frame tileid="1377" duration="80"/>
   <frame tileid="1379" duration="80"/>
   <frame tileid="1381" duration="80"/>
  </animation>
 </tile>
 <tile id="1408">
  <animation>
   <frame tileid="1408" duration="420"/>
   <frame tileid="1409" duration="420"/>
   <frame tileid="1410" duration="420"/>
   <frame tileid="1411" duration="420"/>
  </animation>
 </tile>
 <tile id="1412">
  <animation>
   <frame tileid="1412" duration="420"/>
   <frame tileid="1413" duration="420"/>
   <frame tileid="1414" duration="420"/>
   <frame tileid="1415" duration="420"/>
  </animation>
 </tile>
 <tile id="1416">
  <animation>
   <frame tileid="1416" duration="420"/>
   <frame tileid="1417" duration="420"/>
   <frame tileid="1418" duration="420"/>
   <frame tileid="1419" duration="420"/>
  </animation>
 </tile>
 <wangsets>
  <wangset name="Inlay" type="corner" tile="79">
   <wangcolor name="inlay" color="#5e708a" tile="79" probability="1"/>
   <wangtile tileid="65" wangid="0,1,0,0,0,0,0,0"/>
   <wangtile tileid="66" wangid="0,0,0,1,0,0,0,0"/>
   <wangtile tileid="67" wangid="0,1,0,1,0,0,0,0"/>
   <wangtile tileid="68" wangid="0,0,0,0,0,1,0,0"/>
   <wangtile tileid="69" wangid="0,1,0,0,0,1,0,0"/>
   <wangtile tileid="70" wangid="0,0,0,1,0,1,0,0"/>
   <wangtile tileid="71" wangid="0,1,0,1,0,1,0,0"/>
   <wangtile tileid="72" wangid="0,0,0,0,0,0,0,1"/>
   <wangtile tileid="73" wangid="0,1,0,0,0,0,0,1"/>
   <wangtile tileid="74" wangid="0,0,0,1,0,0,0,1"/>
   <wangtile tileid="75" wangid="0,1,0,1,0,0,0,1"/>
   <wangtile tileid="76" wangid="0,0,0,0,0,1,0,1"/>
   <wangtile tileid="77" wangid="0,1,0,0,0,1,0,1"/>
   <wangtile tileid="78" wangid="0,0,0,1,0,1,0,1"/>
   <wangtile tileid="79" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="80" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="81" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="82" wangid="0,1,0,1,0,1,0,1"/>
   <wangtile tileid="83" wangid="0,1,0,1,0,1,0,1"/>
  </wangset>
  <wangset name="Conduits" type="edge" tile="89">
   <wangcolor name="magenta" color="#e8309c" tile="89" probability="1"/>
   <wangcolor name="mint" color="#43c7a8" tile="105" probability="1"/>
   <wangcolor name="dark" color="#4e4e80" tile="121" probability="1"/>
   <wangtile tileid="85" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="86" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="87" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="88" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="89" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="90" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="91" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="92" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="93" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="94" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="95" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="96" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="97" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="98" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="99" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="101" wangid="0,0,2,0,0,0,0,0"/>
   <wangtile tileid="102" wangid="0,0,0,0,2,0,0,0"/>
   <wangtile tileid="103" wangid="0,0,2,0,2,0,0,0"/>
   <wangtile tileid="104" wangid="0,0,0,0,0,0,2,0"/>
   <wangtile tileid="105" wangid="0,0,2,0,0,0,2,0"/>
   <wangtile tileid="106" wangid="0,0,0,0,2,0,2,0"/>
   <wangtile tileid="107" wangid="0,0,2,0,2,0,2,0"/>
   <wangtile tileid="108" wangid="2,0,0,0,0,0,0,0"/>
   <wangtile tileid="109" wangid="2,0,2,0,0,0,0,0"/>
   <wangtile tileid="110" wangid="2,0,0,0,2,0,0,0"/>
   <wangtile tileid="111" wangid="2,0,2,0,2,0,0,0"/>
   <wangtile tileid="112" wangid="2,0,0,0,0,0,2,0"/>
   <wangtile tileid="113" wangid="2,0,2,0,0,0,2,0"/>
   <wangtile tileid="114" wangid="2,0,0,0,2,0,2,0"/>
   <wangtile tileid="115" wangid="2,0,2,0,2,0,2,0"/>
   <wangtile tileid="117" wangid="0,0,3,0,0,0,0,0"/>
   <wangtile tileid="118" wangid="0,0,0,0,3,0,0,0"/>
   <wangtile tileid="119" wangid="0,0,3,0,3,0,0,0"/>
   <wangtile tileid="120" wangid="0,0,0,0,0,0,3,0"/>
   <wangtile tileid="121" wangid="0,0,3,0,0,0,3,0"/>
   <wangtile tileid="122" wangid="0,0,0,0,3,0,3,0"/>
   <wangtile tileid="123" wangid="0,0,3,0,3,0,3,0"/>
   <wangtile tileid="124" wangid="3,0,0,0,0,0,0,0"/>
   <wangtile tileid="125" wangid="3,0,3,0,0,0,0,0"/>
   <wangtile tileid="126" wangid="3,0,0,0,3,0,0,0"/>
   <wangtile tileid="127" wangid="3,0,3,0,3,0,0,0"/>
   <wangtile tileid="128" wangid="3,0,0,0,0,0,3,0"/>
   <wangtile tileid="129" wangid="3,0,3,0,0,0,3,0"/>
   <wangtile tileid="130" wangid="3,0,0,0,3,0,3,0"/>
   <wangtile tileid="131" wangid="3,0,3,0,3,0,3,0"/>
  </wangset>
  <wangset name="Wall caps" type="mixed" tile="366">
   <wangcolor name="cap" color="#343160" tile="366" probability="1"/>
   <wangtile tileid="321" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="322" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="323" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="324" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="325" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="326" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="327" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="328" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="329" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="330" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="331" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="332" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="333" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="334" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="335" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="336" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="337" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="338" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="339" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="340" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="341" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="342" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="343" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="344" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="345" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="346" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="347" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="348" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="349" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="350" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="351" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="352" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="353" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="354" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="355" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="356" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="357" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="358" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="359" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="360" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="361" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="362" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="363" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="364" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="365" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="366" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="367" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="368" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="369" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="370" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
 </wangsets>
</tileset>
