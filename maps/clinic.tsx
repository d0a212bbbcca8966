<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="clinic" tilewidth="16" tileheight="16" tilecount="1408" columns="32">
 <image source="../assets/tiles/clinic.png" width="512" height="704"/>
 <tile id="192">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="193">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="194">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="195">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="196">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="197">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="198">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="199">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="200">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="201">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="202">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="203">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="204">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="205">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="206">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="207">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="208">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="209">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="210">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="211">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="212">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="213">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="214">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="215">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="216">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="217">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="218">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="219">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="220">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="221">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="222">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="223">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="224">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="225">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="226">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="227">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="228">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="229">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="230">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="231">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="232">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="233">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="234">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="235">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="236">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="237">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="238">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="239">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="240">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="241">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="242">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="256">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="257">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="258">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="259">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="260">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="261">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="262">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="263">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="264">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="265">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="266">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="267">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="268">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="269">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="270">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="271">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="272">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="273">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="274">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="275">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="276">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="277">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="278">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="279">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="280">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="281">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="282">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="283">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="284">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="285">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="288">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="289">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="290">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="291">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="292">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="293">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="294">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="295">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="296">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="297">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="298">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="299">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="300">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="301">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="302">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="303">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="304">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="305">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="306">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="307">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="308">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="309">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="310">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="311">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="312">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="313">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="314">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="315">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="316">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="317">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
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
 <tile id="371">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="372">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="373">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="374">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="375">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="376">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="377">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="378">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="379">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="380">
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="0" width="16" height="16"/>
  </objectgroup>
 </tile>
 <tile id="381">
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
 <tile id="1024">
  <animation>
   <frame tileid="1024" duration="220"/>
   <frame tileid="1028" duration="220"/>
   <frame tileid="1032" duration="220"/>
   <frame tileid="1036" duration="220"/>
  </animation>
 </tile>
 <tile id="1025">
  <animation>
   <frame tileid="1025" duration="220"/>
   <frame tileid="1029" duration="220"/>
   <frame tileid="1033" duration="220"/>
   <frame tileid="1037" duration="220"/>
  </animation>
 </tile>
 <tile id="1026">
  <animation>
   <frame tileid="1026" duration="220"/>
   <frame tileid="1030" duration="220"/>
   <frame tileid="1034" duration="220"/>
   <frame tileid="1038" duration="220"/>
  </animation>
 </tile>
 <tile id="1027">
  <animation>
   <frame tileid="1027" duration="220"/>
   <frame tileid="1031" duration="220"/>
   <frame tileid="1035" duration="220"/>
   <frame tileid="1039" duration="220"/>
  </animation>
 </tile>
 <tile id="1040">
  <animation>
   <frame tileid="1040" duration="220"/>
   <frame tileid="1044" duration="220"/>
   <frame tileid="1048" duration="220"/>
   <frame tileid="1052" duration="220"/>
  </animation>
 </tile>
 <tile id="1041">
  <animation>
   <frame tileid="1041" duration="220"/>
   <frame tileid="1045" duration="220"/>
   <frame tileid="1049" duration="220"/>
   <frame tileid="1053" duration="220"/>
  </animation>
 </tile>
 <tile id="1042">
  <animation>
   <frame tileid="1042" duration="220"/>
   <frame tileid="1046" duration="220"/>
   <frame tileid="1050" duration="220"/>
   <frame tileid="1054" duration="220"/>
  </animation>
 </tile>
 <tile id="1043">
  <animation>
   <frame tileid="1043" duration="220"/>
   <frame tileid="1047" duration="220"/>
   <frame tileid="1051" duration="220"/>
   <frame tileid="1055" duration="220"/>
  </animation>
 </tile>
 <tile id="1056">
  <animation>
   <frame tileid="1056" duration="220"/>
   <frame tileid="1060" duration="220"/>
   <frame tileid="1064" duration="220"/>
   <frame tileid="1068" duration="220"/>
  </animation>
 </tile>
 <tile id="1057">
  <animation>
   <frame tileid="1057" duration="220"/>
   <frame tileid="1061" duration="220"/>
   <frame tileid="1065" duration="220"/>
   <frame tileid="1069" duration="220"/>
  </animation>
 </tile>
 <tile id="1058">
  <animation>
   <frame tileid="1058" duration="220"/>
   <frame tileid="1062" duration="220"/>
   <frame tileid="1066" duration="220"/>
   <frame tileid="1070" duration="220"/>
  </animation>
 </tile>
 <tile id="1059">
  <animation>
   <frame tileid="1059" duration="220"/>
   <frame tileid="1063" duration="220"/>
   <frame tileid="1067" duration="220"/>
   <frame tileid="1071" duration="220"/>
  </animation>
 </tile>
 <tile id="1072">
  <animation>
   <frame tileid="1072" duration="220"/>
   <frame tileid="1076" duration="220"/>
   <frame tileid="1080" duration="220"/>
   <frame tileid="1084" duration="220"/>
  </animation>
 </tile>
 <tile id="1073">
  <animation>
   <frame tileid="1073" duration="220"/>
   <frame tileid="1077" duration="220"/>
   <frame tileid="1081" duration="220"/>
   <frame tileid="1085" duration="220"/>
  </animation>
 </tile>
 <tile id="1074">
  <animation>
   <frame tileid="1074" duration="220"/>
   <frame tileid="1078" duration="220"/>
   <frame tileid="1082" duration="220"/>
   <frame tileid="1086" duration="220"/>
  </animation>
 </tile>
 <tile id="1075">
  <animation>
   <frame tileid="1075" duration="220"/>
   <frame tileid="1079" duration="220"/>
   <frame tileid="1083" duration="220"/>
   <frame tileid="1087" duration="220"/>
  </animation>
 </tile>
 <tile id="1088">
  <animation>
   <frame tileid="1088" duration="220"/>
   <frame tileid="1092" duration="220"/>
   <frame tileid="1096" duration="220"/>
   <frame tileid="1100" duration="220"/>
  </animation>
 </tile>
 <tile id="1089">
  <animation>
   <frame tileid="1089" duration="220"/>
   <frame tileid="1093" duration="220"/>
   <frame tileid="1097" duration="220"/>
   <frame tileid="1101" duration="220"/>
  </animation>
 </tile>
 <tile id="1090">
  <animation>
   <frame tileid="1090" duration="220"/>
   <frame tileid="1094" duration="220"/>
   <frame tileid="1098" duration="220"/>
   <frame tileid="1102" duration="220"/>
  </animation>
 </tile>
 <tile id="1091">
  <animation>
   <frame tileid="1091" duration="220"/>
   <frame tileid="1095" duration="220"/>
   <frame tileid="1099" duration="220"/>
   <frame tileid="1103" duration="220"/>
  </animation>
 </tile>
 <tile id="1104">
  <animation>
   <frame tileid="1104" duration="220"/>
   <frame tileid="1108" duration="220"/>
   <frame tileid="1112" duration="220"/>
   <frame tileid="1116" duration="220"/>
  </animation>
 </tile>
 <tile id="1105">
  <animation>
   <frame tileid="1105" duration="220"/>
   <frame tileid="1109" duration="220"/>
   <frame tileid="1113" duration="220"/>
   <frame tileid="1117" duration="220"/>
  </animation>
 </tile>
 <tile id="1106">
  <animation>
   <frame tileid="1106" duration="220"/>
   <frame tileid="1110" duration="220"/>
   <frame tileid="1114" duration="220"/>
   <frame tileid="1118" duration="220"/>
  </animation>
 </tile>
 <tile id="1107">
  <animation>
   <frame tileid="1107" duration="220"/>
   <frame tileid="1111" duration="220"/>
   <frame tileid="1115" duration="220"/>
   <frame tileid="1119" duration="220"/>
  </animation>
 </tile>
 <tile id="1120">
  <animation>
   <frame tileid="1120" duration="220"/>
   <frame tileid="1124" duration="220"/>
   <frame tileid="1128" duration="220"/>
   <frame tileid="1132" duration="220"/>
  </animation>
 </tile>
 <tile id="1121">
  <animation>
   <frame tileid="1121" duration="220"/>
   <frame tileid="1125" duration="220"/>
   <frame tileid="1129" duration="220"/>
   <frame tileid="1133" duration="220"/>
  </animation>
 </tile>
 <tile id="1122">
  <animation>
   <frame tileid="1122" duration="220"/>
   <frame tileid="1126" duration="220"/>
   <frame tileid="1130" duration="220"/>
   <frame tileid="1134" duration="220"/>
  </animation>
 </tile>
 <tile id="1123">
  <animation>
   <frame tileid="1123" duration="220"/>
   <frame tileid="1127" duration="220"/>
   <frame tileid="1131" duration="220"/>
   <frame tileid="1135" duration="220"/>
  </animation>
 </tile>
 <tile id="1136">
  <animation>
   <frame tileid="1136" duration="220"/>
   <frame tileid="1140" duration="220"/>
   <frame tileid="1144" duration="220"/>
   <frame tileid="1148" duration="220"/>
  </animation>
 </tile>
 <tile id="1137">
  <animation>
   <frame tileid="1137" duration="220"/>
   <frame tileid="1141" duration="220"/>
   <frame tileid="1145" duration="220"/>
   <frame tileid="1149" duration="220"/>
  </animation>
 </tile>
 <tile id="1138">
  <animation>
   <frame tileid="1138" duration="220"/>
   <frame tileid="1142" duration="220"/>
   <frame tileid="1146" duration="220"/>
   <frame tileid="1150" duration="220"/>
  </animation>
 </tile>
 <tile id="1139">
  <animation>
   <frame tileid="1139" duration="220"/>
   <frame tileid="1143" duration="220"/>
   <frame tileid="1147" duration="220"/>
   <frame tileid="1151" duration="220"/>
  </animation>
 </tile>
 <tile id="1152">
  <animation>
   <frame tileid="1152" duration="220"/>
   <frame tileid="1156" duration="220"/>
   <frame tileid="1160" duration="220"/>
   <frame tileid="1164" duration="220"/>
  </animation>
 </tile>
 <tile id="1153">
  <animation>
   <frame tileid="1153" duration="220"/>
   <frame tileid="1157" duration="220"/>
   <frame tileid="1161" duration="220"/>
   <frame tileid="1165" duration="220"/>
  </animation>
 </tile>
 <tile id="1154">
  <animation>
   <frame tileid="1154" duration="220"/>
   <frame tileid="1158" duration="220"/>
   <frame tileid="1162" duration="220"/>
   <frame tileid="1166" duration="220"/>
  </animation>
 </tile>
 <tile id="1155">
  <animation>
   <frame tileid="1155" duration="220"/>
   <frame tileid="1159" duration="220"/>
   <frame tileid="1163" duration="220"/>
   <frame tileid="1167" duration="220"/>
  </animation>
 </tile>
 <tile id="1168">
  <animation>
   <frame tileid="1168" duration="220"/>
   <frame tileid="1172" duration="220"/>
   <frame tileid="1176" duration="220"/>
   <frame tileid="1180" duration="220"/>
  </animation>
 </tile>
 <tile id="1169">
  <animation>
   <frame tileid="1169" duration="220"/>
   <frame tileid="1173" duration="220"/>
   <frame tileid="1177" duration="220"/>
   <frame tileid="1181" duration="220"/>
  </animation>
 </tile>
 <tile id="1170">
  <animation>
   <frame tileid="1170" duration="220"/>
   <frame tileid="1174" duration="220"/>
   <frame tileid="1178" duration="220"/>
   <frame tileid="1182" duration="220"/>
  </animation>
 </tile>
 <tile id="1171">
  <animation>
   <frame tileid="1171" duration="220"/>
   <frame tileid="1175" duration="220"/>
   <frame tileid="1179" duration="220"/>
   <frame tileid="1183" duration="220"/>
  </animation>
 </tile>
 <tile id="1184">
  <animation>
   <frame tileid="1184" duration="220"/>
   <frame tileid="1188" duration="220"/>
   <frame tileid="1192" duration="220"/>
   <frame tileid="1196" duration="220"/>
  </animation>
 </tile>
 <tile id="1185">
  <animation>
   <frame tileid="1185" duration="220"/>
   <frame tileid="1189" duration="220"/>
   <frame tileid="1193" duration="220"/>
   <frame tileid="1197" duration="220"/>
  </animation>
 </tile>
 <tile id="1186">
  <animation>
   <frame tileid="1186" duration="220"/>
   <frame tileid="1190" duration="220"/>
   <frame tileid="1194" duration="220"/>
   <frame tileid="1198" duration="220"/>
  </animation>
 </tile>
 <tile id="1187">
  <animation>
   <frame tileid="1187" duration="220"/>
   <frame tileid="1191" duration="220"/>
   <frame tileid="1195" duration="220"/>
   <frame tileid="1199" duration="220"/>
  </animation>
 </tile>
 <tile id="1200">
  <animation>
   <frame tileid="1200" duration="220"/>
   <frame tileid="1204" duration="220"/>
   <frame tileid="1208" duration="220"/>
   <frame tileid="1212" duration="220"/>
  </animation>
 </tile>
 <tile id="1201">
  <animation>
   <frame tileid="1201" duration="220"/>
   <frame tileid="1205" duration="220"/>
   <frame tileid="1209" duration="220"/>
   <frame tileid="1213" duration="220"/>
  </animation>
 </tile>
 <tile id="1202">
  <animation>
   <frame tileid="1202" duration="220"/>
   <frame tileid="1206" duration="220"/>
   <frame tileid="1210" duration="220"/>
   <frame tileid="1214" duration="220"/>
  </animation>
 </tile>
 <tile id="1203">
  <animation>
   <frame tileid="1203" duration="220"/>
   <frame tileid="1207" duration="220"/>
   <frame tileid="1211" duration="220"/>
   <frame tileid="1215" duration="220"/>
  </animation>
 </tile>
 <tile id="1216">
  <animation>
   <frame tileid="1216" duration="220"/>
   <frame tileid="1219" duration="220"/>
   <frame tileid="1222" duration="220"/>
   <frame tileid="1225" duration="220"/>
  </animation>
 </tile>
 <tile id="1217">
  <animation>
   <frame tileid="1217" duration="220"/>
   <frame tileid="1220" duration="220"/>
   <frame tileid="1223" duration="220"/>
   <frame tileid="1226" duration="220"/>
  </animation>
 </tile>
 <tile id="1218">
  <animation>
   <frame tileid="1218" duration="220"/>
   <frame tileid="1221" duration="220"/>
   <frame tileid="1224" duration="220"/>
   <frame tileid="1227" duration="220"/>
  </animation>
 </tile>
 <tile id="1228">
  <animation>
   <frame tileid="1228" duration="220"/>
   <frame tileid="1231" duration="220"/>
   <frame tileid="1234" duration="220"/>
   <frame tileid="1237" duration="220"/>
  </animation>
 </tile>
 <tile id="1229">
  <animation>
   <frame tileid="1229" duration="220"/>
   <frame tileid="1232" duration="220"/>
   <frame tileid="1235" duration="220"/>
   <frame tileid="1238" duration="220"/>
  </animation>
 </tile>
 <tile id="1230">
  <animation>
   <frame tileid="1230" duration="220"/>
   <frame tileid="1233" duration="220"/>
   <frame tileid="1236" duration="220"/>
   <frame tileid="1239" duration="220"/>
  </animation>
 </tile>
 <tile id="1240">
  <animation>
   <frame tileid="1240" duration="220"/>
   <frame tileid="1243" duration="220"/>
   <frame tileid="1312" duration="220"/>
   <frame tileid="1315" duration="220"/>
  </animation>
 </tile>
 <tile id="1241">
  <animation>
   <frame tileid="1241" duration="220"/>
   <frame tileid="1244" duration="220"/>
   <frame tileid="1313" duration="220"/>
   <frame tileid="1316" duration="220"/>
  </animation>
 </tile>
 <tile id="1242">
  <animation>
   <frame tileid="1242" duration="220"/>
   <frame tileid="1245" duration="220"/>
   <frame tileid="1314" duration="220"/>
   <frame tileid="1317" duration="220"/>
  </animation>
 </tile>
 <tile id="1248">
  <animation>
   <frame tileid="1248" duration="220"/>
   <frame tileid="1251" duration="220"/>
   <frame tileid="1254" duration="220"/>
   <frame tileid="1257" duration="220"/>
  </animation>
 </tile>
 <tile id="1249">
  <animation>
   <frame tileid="1249" duration="220"/>
   <frame tileid="1252" duration="220"/>
   <frame tileid="1255" duration="220"/>
   <frame tileid="1258" duration="220"/>
  </animation>
 </tile>
 <tile id="1250">
  <animation>
   <frame tileid="1250" duration="220"/>
   <frame tileid="1253" duration="220"/>
   <frame tileid="1256" duration="220"/>
   <frame tileid="1259" duration="220"/>
  </animation>
 </tile>
 <tile id="1260">
  <animation>
   <frame tileid="1260" duration="220"/>
   <frame tileid="1263" duration="220"/>
   <frame tileid="1266" duration="220"/>
   <frame tileid="1269" duration="220"/>
  </animation>
 </tile>
 <tile id="1261">
  <animation>
   <frame tileid="1261" duration="220"/>
   <frame tileid="1264" duration="220"/>
   <frame tileid="1267" duration="220"/>
   <frame tileid="1270" duration="220"/>
  </animation>
 </tile>
 <tile id="1262">
  <animation>
   <frame tileid="1262" duration="220"/>
   <frame tileid="1265" duration="220"/>
   <frame tileid="1268" duration="220"/>
   <frame tileid="1271" duration="220"/>
  </animation>
 </tile>
 <tile id="1272">
  <animation>
   <frame tileid="1272" duration="220"/>
   <frame tileid="1275" duration="220"/>
   <frame tileid="1344" duration="220"/>
   <frame tileid="1347" duration="220"/>
  </animation>
 </tile>
 <tile id="1273">
  <animation>
   <frame tileid="1273" duration="220"/>
   <frame tileid="1276" duration="220"/>
   <frame tileid="1345" duration="220"/>
   <frame tileid="1348" duration="220"/>
  </animation>
 </tile>
 <tile id="1274">
  <animation>
   <frame tileid="1274" duration="220"/>
   <frame tileid="1277" duration="220"/>
   <frame tileid="1346" duration="220"/>
   <frame tileid="1349" duration="220"/>
  </animation>
 </tile>
 <tile id="1280">
  <animation>
   <frame tileid="1280" duration="220"/>
   <frame tileid="1283" duration="220"/>
   <frame tileid="1286" duration="220"/>
   <frame tileid="1289" duration="220"/>
  </animation>
 </tile>
 <tile id="1281">
  <animation>
   <frame tileid="1281" duration="220"/>
   <frame tileid="1284" duration="220"/>
   <frame tileid="1287" duration="220"/>
   <frame tileid="1290" duration="220"/>
  </animation>
 </tile>
 <tile id="1282">
  <animation>
   <frame tileid="1282" duration="220"/>
   <frame tileid="1285" duration="220"/>
   <frame tileid="1288" duration="220"/>
   <frame tileid="1291" duration="220"/>
  </animation>
 </tile>
 <tile id="1292">
  <animation>
   <frame tileid="1292" duration="220"/>
   <frame tileid="1295" duration="220"/>
   <frame tileid="1298" duration="220"/>
   <frame tileid="1301" duration="220"/>
  </animation>
 </tile>
 <tile id="1293">
  <animation>
   <frame tileid="1293" duration="220"/>
   <frame tileid="1296" duration="220"/>
   <frame tileid="1299" duration="220"/>
   <frame tileid="1302" duration="220"/>
  </animation>
 </tile>
 <tile id="1294">
  <animation>
   <frame tileid="1294" duration="220"/>
   <frame tileid="1297" duration="220"/>
   <frame tileid="1300" duration="220"/>
   <frame tileid="1303" duration="220"/>
  </animation>
 </tile>
 <tile id="1304">
  <animation>
   <frame tileid="1304" duration="220"/>
   <frame tileid="1307" duration="220"/>
   <frame tileid="1376" duration="220"/>
   <frame tileid="1379" duration="220"/>
  </animation>
 </tile>
 <tile id="1305">
  <animation>
   <frame tileid="1305" duration="220"/>
   <frame tileid="1308" duration="220"/>
   <frame tileid="1377" duration="220"/>
   <frame tileid="1380" duration="220"/>
  </animation>
 </tile>
 <tile id="1306">
  <animation>
   <frame tileid="1306" duration="220"/>
   <frame tileid="1309" duration="220"/>
   <frame tileid="1378" duration="220"/>
   <frame tileid="1381" duration="220"/>
  </animation>
 </tile>
 <wangsets>
  <wangset name="walls" type="mixed" tile="238">
   <wangcolor name="wall" color="#7379a3" tile="-1" probability="1"/>
   <wangtile tileid="192" wangid="0,0,0,0,0,0,0,0"/>
   <wangtile tileid="193" wangid="1,0,0,0,0,0,0,0"/>
   <wangtile tileid="194" wangid="0,0,1,0,0,0,0,0"/>
   <wangtile tileid="195" wangid="1,0,1,0,0,0,0,0"/>
   <wangtile tileid="196" wangid="1,1,1,0,0,0,0,0"/>
   <wangtile tileid="197" wangid="0,0,0,0,1,0,0,0"/>
   <wangtile tileid="198" wangid="1,0,0,0,1,0,0,0"/>
   <wangtile tileid="199" wangid="0,0,1,0,1,0,0,0"/>
   <wangtile tileid="200" wangid="1,0,1,0,1,0,0,0"/>
   <wangtile tileid="201" wangid="1,1,1,0,1,0,0,0"/>
   <wangtile tileid="202" wangid="0,0,1,1,1,0,0,0"/>
   <wangtile tileid="203" wangid="1,0,1,1,1,0,0,0"/>
   <wangtile tileid="204" wangid="1,1,1,1,1,0,0,0"/>
   <wangtile tileid="205" wangid="0,0,0,0,0,0,1,0"/>
   <wangtile tileid="206" wangid="1,0,0,0,0,0,1,0"/>
   <wangtile tileid="207" wangid="0,0,1,0,0,0,1,0"/>
   <wangtile tileid="208" wangid="1,0,1,0,0,0,1,0"/>
   <wangtile tileid="209" wangid="1,1,1,0,0,0,1,0"/>
   <wangtile tileid="210" wangid="0,0,0,0,1,0,1,0"/>
   <wangtile tileid="211" wangid="1,0,0,0,1,0,1,0"/>
   <wangtile tileid="212" wangid="0,0,1,0,1,0,1,0"/>
   <wangtile tileid="213" wangid="1,0,1,0,1,0,1,0"/>
   <wangtile tileid="214" wangid="1,1,1,0,1,0,1,0"/>
   <wangtile tileid="215" wangid="0,0,1,1,1,0,1,0"/>
   <wangtile tileid="216" wangid="1,0,1,1,1,0,1,0"/>
   <wangtile tileid="217" wangid="1,1,1,1,1,0,1,0"/>
   <wangtile tileid="218" wangid="0,0,0,0,1,1,1,0"/>
   <wangtile tileid="219" wangid="1,0,0,0,1,1,1,0"/>
   <wangtile tileid="220" wangid="0,0,1,0,1,1,1,0"/>
   <wangtile tileid="221" wangid="1,0,1,0,1,1,1,0"/>
   <wangtile tileid="222" wangid="1,1,1,0,1,1,1,0"/>
   <wangtile tileid="223" wangid="0,0,1,1,1,1,1,0"/>
   <wangtile tileid="224" wangid="1,0,1,1,1,1,1,0"/>
   <wangtile tileid="225" wangid="1,1,1,1,1,1,1,0"/>
   <wangtile tileid="226" wangid="1,0,0,0,0,0,1,1"/>
   <wangtile tileid="227" wangid="1,0,1,0,0,0,1,1"/>
   <wangtile tileid="228" wangid="1,1,1,0,0,0,1,1"/>
   <wangtile tileid="229" wangid="1,0,0,0,1,0,1,1"/>
   <wangtile tileid="230" wangid="1,0,1,0,1,0,1,1"/>
   <wangtile tileid="231" wangid="1,1,1,0,1,0,1,1"/>
   <wangtile tileid="232" wangid="1,0,1,1,1,0,1,1"/>
   <wangtile tileid="233" wangid="1,1,1,1,1,0,1,1"/>
   <wangtile tileid="234" wangid="1,0,0,0,1,1,1,1"/>
   <wangtile tileid="235" wangid="1,0,1,0,1,1,1,1"/>
   <wangtile tileid="236" wangid="1,1,1,0,1,1,1,1"/>
   <wangtile tileid="237" wangid="1,0,1,1,1,1,1,1"/>
   <wangtile tileid="238" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="239" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="240" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="241" wangid="1,1,1,1,1,1,1,1"/>
   <wangtile tileid="242" wangid="1,1,1,1,1,1,1,1"/>
  </wangset>
 </wangsets>
</tileset>
