<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="props" tilewidth="192" tileheight="96" tilecount="67" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="28" height="69" source="../assets/tiles/props/rack-magenta.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
  <animation>
   <frame tileid="0" duration="520"/>
   <frame tileid="44" duration="380"/>
   <frame tileid="45" duration="640"/>
   <frame tileid="46" duration="450"/>
  </animation>
 </tile>
 <tile id="1">
  <image width="28" height="69" source="../assets/tiles/props/rack-blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
  <animation>
   <frame tileid="1" duration="537"/>
   <frame tileid="47" duration="397"/>
   <frame tileid="48" duration="657"/>
   <frame tileid="49" duration="467"/>
  </animation>
 </tile>
 <tile id="2">
  <image width="28" height="69" source="../assets/tiles/props/rack-mint.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
  <animation>
   <frame tileid="2" duration="554"/>
   <frame tileid="50" duration="414"/>
   <frame tileid="51" duration="674"/>
   <frame tileid="52" duration="484"/>
  </animation>
 </tile>
 <tile id="3">
  <image width="26" height="61" source="../assets/tiles/props/rack-amber.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="46" width="22" height="13"/>
  </objectgroup>
  <animation>
   <frame tileid="3" duration="571"/>
   <frame tileid="53" duration="431"/>
   <frame tileid="54" duration="691"/>
   <frame tileid="55" duration="501"/>
  </animation>
 </tile>
 <tile id="4">
  <image width="34" height="71" source="../assets/tiles/props/rack-wide.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="56" width="30" height="13"/>
  </objectgroup>
  <animation>
   <frame tileid="4" duration="588"/>
   <frame tileid="56" duration="448"/>
   <frame tileid="57" duration="708"/>
   <frame tileid="58" duration="518"/>
  </animation>
 </tile>
 <tile id="5">
  <image width="42" height="69" source="../assets/tiles/props/rack-open.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="26" height="13"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <image width="32" height="67" source="../assets/tiles/props/rack-glass.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="52" width="28" height="13"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="36" height="65" source="../assets/tiles/props/rack-tape.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="50" width="32" height="13"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="32" height="59" source="../assets/tiles/props/rack-low.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="45" width="28" height="12"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <image width="28" height="67" source="../assets/tiles/props/rack-dead.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="52" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <image width="54" height="73" source="../assets/tiles/props/rack-pair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="58" width="50" height="13"/>
  </objectgroup>
  <animation>
   <frame tileid="10" duration="690"/>
   <frame tileid="59" duration="550"/>
   <frame tileid="60" duration="810"/>
   <frame tileid="61" duration="620"/>
  </animation>
 </tile>
 <tile id="11">
  <image width="34" height="62" source="../assets/tiles/props/cooler.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="47" width="30" height="13"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="34" height="82" source="../assets/tiles/props/cooler-tall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="67" width="30" height="13"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="36" height="96" source="../assets/tiles/props/pillar-magenta.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="76" width="32" height="18"/>
  </objectgroup>
 </tile>
 <tile id="14">
  <image width="36" height="96" source="../assets/tiles/props/pillar-mint.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="76" width="32" height="18"/>
  </objectgroup>
 </tile>
 <tile id="15">
  <image width="44" height="20" source="../assets/tiles/props/tank-plinth.png"/>
 </tile>
 <tile id="16">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="152" height="48" source="../assets/tiles/props/core-socket.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="18" y="11" width="116" height="24">
    <ellipse/>
   </object>
  </objectgroup>
 </tile>
 <tile id="17">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="72" height="58" source="../assets/tiles/props/desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="39" width="66" height="17"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="34" height="40" source="../assets/tiles/props/console.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="30" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <image width="52" height="66" source="../assets/tiles/props/door.png"/>
 </tile>
 <tile id="20">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="32" height="30" source="../assets/tiles/props/crate.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="14" width="30" height="15"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="32" height="30" source="../assets/tiles/props/crate-amber.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="1" y="14" width="30" height="15"/>
  </objectgroup>
 </tile>
 <tile id="22">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="64" height="50" source="../assets/tiles/props/crates.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="33" width="60" height="16"/>
  </objectgroup>
 </tile>
 <tile id="23">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="32" height="38" source="../assets/tiles/props/cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="27" width="26" height="10"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="22" height="26" source="../assets/tiles/props/stool.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="19" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="26" height="28" source="../assets/tiles/props/mug.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="18" width="20" height="9"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="36" height="34" source="../assets/tiles/props/spool.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="19" width="30" height="13"/>
  </objectgroup>
 </tile>
 <tile id="27">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="36" height="34" source="../assets/tiles/props/spool-blue.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="19" width="30" height="13"/>
  </objectgroup>
 </tile>
 <tile id="28">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="22" height="30" source="../assets/tiles/props/warning.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="24" width="14" height="5"/>
  </objectgroup>
 </tile>
 <tile id="29">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="22" height="28" source="../assets/tiles/props/bin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="20" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="28" height="22" source="../assets/tiles/props/toolbox.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="12" width="22" height="8"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <image width="64" height="32" source="../assets/tiles/props/cables-a.png"/>
 </tile>
 <tile id="32">
  <image width="64" height="32" source="../assets/tiles/props/cables-b.png"/>
 </tile>
 <tile id="33">
  <image width="192" height="68" source="../assets/tiles/props/swag-long.png"/>
 </tile>
 <tile id="34">
  <image width="112" height="54" source="../assets/tiles/props/swag-short.png"/>
 </tile>
 <tile id="35">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="48" height="36" source="../assets/tiles/props/bicycle.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="28" width="40" height="7"/>
  </objectgroup>
 </tile>
 <tile id="36">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="60" height="34" source="../assets/tiles/props/cot.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="18" width="54" height="14"/>
  </objectgroup>
 </tile>
 <tile id="37">
  <image width="18" height="20" source="../assets/tiles/props/plush.png"/>
 </tile>
 <tile id="38">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="46" height="50" source="../assets/tiles/props/monitors.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="38" width="38" height="10"/>
  </objectgroup>
 </tile>
 <tile id="39">
  <image width="30" height="30" source="../assets/tiles/props/shoes.png"/>
 </tile>
 <tile id="40">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="50" height="26" source="../assets/tiles/props/railing.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="19" width="44" height="6"/>
  </objectgroup>
 </tile>
 <tile id="41">
  <image width="34" height="22" source="../assets/tiles/props/paper.png"/>
 </tile>
 <tile id="42">
  <image width="176" height="84" source="../assets/tiles/props/trunk-right.png"/>
 </tile>
 <tile id="43">
  <image width="176" height="84" source="../assets/tiles/props/trunk-left.png"/>
 </tile>
 <tile id="44">
  <image width="28" height="69" source="../assets/tiles/props/rack-magenta-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="28" height="69" source="../assets/tiles/props/rack-magenta-3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="46">
  <image width="28" height="69" source="../assets/tiles/props/rack-magenta-4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="47">
  <image width="28" height="69" source="../assets/tiles/props/rack-blue-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <image width="28" height="69" source="../assets/tiles/props/rack-blue-3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="49">
  <image width="28" height="69" source="../assets/tiles/props/rack-blue-4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <image width="28" height="69" source="../assets/tiles/props/rack-mint-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="51">
  <image width="28" height="69" source="../assets/tiles/props/rack-mint-3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <image width="28" height="69" source="../assets/tiles/props/rack-mint-4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="24" height="13"/>
  </objectgroup>
 </tile>
 <tile id="53">
  <image width="26" height="61" source="../assets/tiles/props/rack-amber-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="46" width="22" height="13"/>
  </objectgroup>
 </tile>
 <tile id="54">
  <image width="26" height="61" source="../assets/tiles/props/rack-amber-3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="46" width="22" height="13"/>
  </objectgroup>
 </tile>
 <tile id="55">
  <image width="26" height="61" source="../assets/tiles/props/rack-amber-4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="46" width="22" height="13"/>
  </objectgroup>
 </tile>
 <tile id="56">
  <image width="34" height="71" source="../assets/tiles/props/rack-wide-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="56" width="30" height="13"/>
  </objectgroup>
 </tile>
 <tile id="57">
  <image width="34" height="71" source="../assets/tiles/props/rack-wide-3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="56" width="30" height="13"/>
  </objectgroup>
 </tile>
 <tile id="58">
  <image width="34" height="71" source="../assets/tiles/props/rack-wide-4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="56" width="30" height="13"/>
  </objectgroup>
 </tile>
 <tile id="59">
  <image width="54" height="73" source="../assets/tiles/props/rack-pair-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="58" width="50" height="13"/>
  </objectgroup>
 </tile>
 <tile id="60">
  <image width="54" height="73" source="../assets/tiles/props/rack-pair-3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="58" width="50" height="13"/>
  </objectgroup>
 </tile>
 <tile id="61">
  <image width="54" height="73" source="../assets/tiles/props/rack-pair-4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="58" width="50" height="13"/>
  </objectgroup>
 </tile>
 <tile id="62">
  <image width="38" height="65" source="../assets/tiles/props/vending.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="50" width="34" height="13"/>
  </objectgroup>
 </tile>
 <tile id="63">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="64" height="30" source="../assets/tiles/props/bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="19" width="56" height="9"/>
  </objectgroup>
 </tile>
 <tile id="64">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="38" height="54" source="../assets/tiles/props/plant.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="46" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="65">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="42" height="48" source="../assets/tiles/props/fish-tank.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="36" width="34" height="11"/>
  </objectgroup>
 </tile>
 <tile id="66">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="34" height="34" source="../assets/tiles/props/first-aid.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="23" width="28" height="9"/>
  </objectgroup>
 </tile>
</tileset>
