<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="clinic-props" tilewidth="180" tileheight="114" tilecount="115" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="84" height="66" source="../assets/tiles/clinic-props/chair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="14" y="47" width="56" height="18"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="84" height="66" source="../assets/tiles/clinic-props/chair-violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="14" y="47" width="56" height="18"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="52" height="66" source="../assets/tiles/clinic-props/oplight.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="36" y="59" width="14" height="6"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="108" height="62" source="../assets/tiles/clinic-props/lab-bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="37" width="104" height="24"/>
  </objectgroup>
 </tile>
 <tile id="4">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="28" height="34" source="../assets/tiles/clinic-props/cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="23" width="20" height="10"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="20" height="24" source="../assets/tiles/clinic-props/stool.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="16" width="12" height="7"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="52" height="42" source="../assets/tiles/clinic-props/cabinet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="25" width="48" height="16"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="36" height="42" source="../assets/tiles/clinic-props/cabinet-small.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="25" width="32" height="16"/>
  </objectgroup>
 </tile>
 <tile id="8">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="34" height="36" source="../assets/tiles/clinic-props/autoclave.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="21" width="30" height="14"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="44" height="58" source="../assets/tiles/clinic-props/arm.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="18" y="48" width="20" height="9"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="38" height="62" source="../assets/tiles/clinic-props/bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="17" width="30" height="44"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <image width="34" height="52" source="../assets/tiles/clinic-props/curtain.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="45" width="28" height="6"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="18" height="56" source="../assets/tiles/clinic-props/iv-stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="50" width="10" height="5"/>
  </objectgroup>
 </tile>
 <tile id="13">
  <image width="180" height="96" source="../assets/tiles/clinic-props/dais.png"/>
 </tile>
 <tile id="14">
  <image width="32" height="72" source="../assets/tiles/clinic-props/tank-1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="60" width="28" height="11"/>
  </objectgroup>
  <animation>
   <frame tileid="14" duration="340"/>
   <frame tileid="76" duration="360"/>
   <frame tileid="77" duration="380"/>
   <frame tileid="76" duration="360"/>
  </animation>
 </tile>
 <tile id="15">
  <image width="32" height="72" source="../assets/tiles/clinic-props/tank-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="60" width="28" height="11"/>
  </objectgroup>
  <animation>
   <frame tileid="15" duration="340"/>
   <frame tileid="78" duration="360"/>
   <frame tileid="79" duration="380"/>
   <frame tileid="78" duration="360"/>
  </animation>
 </tile>
 <tile id="16">
  <image width="32" height="72" source="../assets/tiles/clinic-props/tank-3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="60" width="28" height="11"/>
  </objectgroup>
  <animation>
   <frame tileid="16" duration="340"/>
   <frame tileid="80" duration="360"/>
   <frame tileid="81" duration="380"/>
   <frame tileid="80" duration="360"/>
  </animation>
 </tile>
 <tile id="17">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="54" height="58" source="../assets/tiles/clinic-props/holo-jaw.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="18" y="49" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="40" height="52" source="../assets/tiles/clinic-props/holo-graph.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="11" y="43" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="44" height="58" source="../assets/tiles/clinic-props/holo-dna.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="49" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="38" height="54" source="../assets/tiles/clinic-props/holo-tooth.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="10" y="45" width="18" height="8"/>
  </objectgroup>
 </tile>
 <tile id="21">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="92" height="72" source="../assets/tiles/clinic-props/pod.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="6" y="41" width="80" height="30"/>
  </objectgroup>
 </tile>
 <tile id="22">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="48" height="36" source="../assets/tiles/clinic-props/glass-48.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="28" width="48" height="8"/>
  </objectgroup>
 </tile>
 <tile id="23">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="64" height="36" source="../assets/tiles/clinic-props/glass-64.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="28" width="64" height="8"/>
  </objectgroup>
 </tile>
 <tile id="24">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="80" height="36" source="../assets/tiles/clinic-props/glass-80.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="28" width="80" height="8"/>
  </objectgroup>
 </tile>
 <tile id="25">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="96" height="36" source="../assets/tiles/clinic-props/glass-96.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="0" y="28" width="96" height="8"/>
  </objectgroup>
 </tile>
 <tile id="26">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="10" height="66" source="../assets/tiles/clinic-props/glass-edge-32.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="34" width="4" height="32"/>
  </objectgroup>
 </tile>
 <tile id="27">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="10" height="114" source="../assets/tiles/clinic-props/glass-edge-80.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="34" width="4" height="80"/>
  </objectgroup>
 </tile>
 <tile id="28">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="38" height="50" source="../assets/tiles/clinic-props/plant-1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="41" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="29">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="38" height="50" source="../assets/tiles/clinic-props/plant-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="41" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="30">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="38" height="50" source="../assets/tiles/clinic-props/plant-3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="41" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="31">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="38" height="50" source="../assets/tiles/clinic-props/plant-4.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="12" y="41" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="32">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="108" height="56" source="../assets/tiles/clinic-props/desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="31" width="102" height="24"/>
  </objectgroup>
 </tile>
 <tile id="33">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="60" height="40" source="../assets/tiles/clinic-props/sofa.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="19" width="54" height="20"/>
  </objectgroup>
 </tile>
 <tile id="34">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="60" height="40" source="../assets/tiles/clinic-props/sofa-violet.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="19" width="54" height="20"/>
  </objectgroup>
 </tile>
 <tile id="35">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="36" height="40" source="../assets/tiles/clinic-props/armchair.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="19" width="30" height="20"/>
  </objectgroup>
 </tile>
 <tile id="36">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="20" height="48" source="../assets/tiles/clinic-props/water-cooler.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="38" width="16" height="9"/>
  </objectgroup>
 </tile>
 <tile id="37">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="50" height="32" source="../assets/tiles/clinic-props/magazines.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="17" width="44" height="14"/>
  </objectgroup>
 </tile>
 <tile id="38">
  <image width="66" height="40" source="../assets/tiles/clinic-props/toys.png"/>
 </tile>
 <tile id="39">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="28" height="60" source="../assets/tiles/clinic-props/coat-stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="54" width="10" height="5"/>
  </objectgroup>
 </tile>
 <tile id="40">
  <image width="150" height="74" source="../assets/tiles/clinic-props/rug-violet.png"/>
 </tile>
 <tile id="41">
  <image width="128" height="70" source="../assets/tiles/clinic-props/rug-mint.png"/>
 </tile>
 <tile id="42">
  <image width="96" height="56" source="../assets/tiles/clinic-props/rug-amber.png"/>
 </tile>
 <tile id="43">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="26" height="92" source="../assets/tiles/clinic-props/street-lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="8" y="85" width="10" height="6"/>
  </objectgroup>
 </tile>
 <tile id="44">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="68" height="38" source="../assets/tiles/clinic-props/planter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="24" width="62" height="13"/>
  </objectgroup>
 </tile>
 <tile id="45">
  <image width="176" height="100" source="../assets/tiles/clinic-props/emblem.png"/>
 </tile>
 <tile id="46">
  <image width="44" height="68" source="../assets/tiles/clinic-props/records-1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="40" height="13"/>
  </objectgroup>
 </tile>
 <tile id="47">
  <image width="44" height="68" source="../assets/tiles/clinic-props/records-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="40" height="13"/>
  </objectgroup>
 </tile>
 <tile id="48">
  <image width="44" height="68" source="../assets/tiles/clinic-props/records-3.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="54" width="40" height="13"/>
  </objectgroup>
 </tile>
 <tile id="49">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="58" height="62" source="../assets/tiles/clinic-props/terminal.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="41" width="48" height="20"/>
  </objectgroup>
 </tile>
 <tile id="50">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="92" height="58" source="../assets/tiles/clinic-props/security-desk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="35" width="88" height="22"/>
  </objectgroup>
 </tile>
 <tile id="51">
  <image width="80" height="65" source="../assets/tiles/clinic-props/switchgear.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="51" width="76" height="13"/>
  </objectgroup>
 </tile>
 <tile id="52">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="48" height="38" source="../assets/tiles/clinic-props/battery.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="21" width="44" height="16"/>
  </objectgroup>
 </tile>
 <tile id="53">
  <image width="92" height="84" source="../assets/tiles/clinic-props/air-machine.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="69" width="86" height="14"/>
  </objectgroup>
 </tile>
 <tile id="54">
  <image width="50" height="59" source="../assets/tiles/clinic-props/filter-rack.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="46" width="46" height="12"/>
  </objectgroup>
 </tile>
 <tile id="55">
  <image width="32" height="56" source="../assets/tiles/clinic-props/mop-bucket.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="43" width="24" height="12"/>
  </objectgroup>
 </tile>
 <tile id="56">
  <image width="54" height="66" source="../assets/tiles/clinic-props/shelves-1.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="54" width="48" height="11"/>
  </objectgroup>
 </tile>
 <tile id="57">
  <image width="54" height="66" source="../assets/tiles/clinic-props/shelves-2.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="54" width="48" height="11"/>
  </objectgroup>
 </tile>
 <tile id="58">
  <image width="70" height="62" source="../assets/tiles/clinic-props/lockers.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="50" width="66" height="11"/>
  </objectgroup>
 </tile>
 <tile id="59">
  <image width="46" height="46" source="../assets/tiles/clinic-props/laundry.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="29" width="40" height="16"/>
  </objectgroup>
 </tile>
 <tile id="60">
  <image width="72" height="52" source="../assets/tiles/clinic-props/dumpster.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="31" width="66" height="20"/>
  </objectgroup>
 </tile>
 <tile id="61">
  <image width="48" height="16" source="../assets/tiles/clinic-props/threshold.png"/>
 </tile>
 <tile id="62">
  <image width="64" height="20" source="../assets/tiles/clinic-props/shadow.png"/>
 </tile>
 <tile id="63">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-tooth.png"/>
 </tile>
 <tile id="64">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-vr.png"/>
 </tile>
 <tile id="65">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-server.png"/>
 </tile>
 <tile id="66">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-vault.png"/>
 </tile>
 <tile id="67">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-power.png"/>
 </tile>
 <tile id="68">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-air.png"/>
 </tile>
 <tile id="69">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-staff.png"/>
 </tile>
 <tile id="70">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-exit.png"/>
 </tile>
 <tile id="71">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-one.png"/>
 </tile>
 <tile id="72">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-two.png"/>
 </tile>
 <tile id="73">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-three.png"/>
 </tile>
 <tile id="74">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-ward.png"/>
 </tile>
 <tile id="75">
  <image width="56" height="26" source="../assets/tiles/clinic-props/lintel-lock.png"/>
 </tile>
 <tile id="76">
  <image width="32" height="72" source="../assets/tiles/clinic-props/tank-1-2.png"/>
 </tile>
 <tile id="77">
  <image width="32" height="72" source="../assets/tiles/clinic-props/tank-1-3.png"/>
 </tile>
 <tile id="78">
  <image width="32" height="72" source="../assets/tiles/clinic-props/tank-2-2.png"/>
 </tile>
 <tile id="79">
  <image width="32" height="72" source="../assets/tiles/clinic-props/tank-2-3.png"/>
 </tile>
 <tile id="80">
  <image width="32" height="72" source="../assets/tiles/clinic-props/tank-3-2.png"/>
 </tile>
 <tile id="81">
  <image width="32" height="72" source="../assets/tiles/clinic-props/tank-3-3.png"/>
 </tile>
 <tile id="82">
  <image width="84" height="44" source="../assets/tiles/clinic-props/chair-mirror.png"/>
 </tile>
 <tile id="83">
  <image width="52" height="44" source="../assets/tiles/clinic-props/oplight-mirror.png"/>
 </tile>
 <tile id="84">
  <image width="32" height="44" source="../assets/tiles/clinic-props/tank-1-mirror.png"/>
 </tile>
 <tile id="85">
  <image width="32" height="44" source="../assets/tiles/clinic-props/tank-2-mirror.png"/>
 </tile>
 <tile id="86">
  <image width="32" height="44" source="../assets/tiles/clinic-props/tank-3-mirror.png"/>
 </tile>
 <tile id="87">
  <image width="54" height="44" source="../assets/tiles/clinic-props/holo-jaw-mirror.png"/>
 </tile>
 <tile id="88">
  <image width="40" height="44" source="../assets/tiles/clinic-props/holo-graph-mirror.png"/>
 </tile>
 <tile id="89">
  <image width="44" height="44" source="../assets/tiles/clinic-props/holo-dna-mirror.png"/>
 </tile>
 <tile id="90">
  <image width="38" height="44" source="../assets/tiles/clinic-props/holo-tooth-mirror.png"/>
 </tile>
 <tile id="91">
  <image width="92" height="44" source="../assets/tiles/clinic-props/pod-mirror.png"/>
 </tile>
 <tile id="92">
  <image width="108" height="44" source="../assets/tiles/clinic-props/lab-bench-mirror.png"/>
 </tile>
 <tile id="93">
  <image width="28" height="31" source="../assets/tiles/clinic-props/cart-mirror.png"/>
 </tile>
 <tile id="94">
  <image width="20" height="22" source="../assets/tiles/clinic-props/stool-mirror.png"/>
 </tile>
 <tile id="95">
  <image width="38" height="44" source="../assets/tiles/clinic-props/plant-1-mirror.png"/>
 </tile>
 <tile id="96">
  <image width="38" height="44" source="../assets/tiles/clinic-props/plant-2-mirror.png"/>
 </tile>
 <tile id="97">
  <image width="38" height="44" source="../assets/tiles/clinic-props/plant-3-mirror.png"/>
 </tile>
 <tile id="98">
  <image width="38" height="44" source="../assets/tiles/clinic-props/plant-4-mirror.png"/>
 </tile>
 <tile id="99">
  <image width="52" height="39" source="../assets/tiles/clinic-props/cabinet-mirror.png"/>
 </tile>
 <tile id="100">
  <image width="36" height="39" source="../assets/tiles/clinic-props/cabinet-small-mirror.png"/>
 </tile>
 <tile id="101">
  <image width="34" height="33" source="../assets/tiles/clinic-props/autoclave-mirror.png"/>
 </tile>
 <tile id="102">
  <image width="108" height="44" source="../assets/tiles/clinic-props/desk-mirror.png"/>
 </tile>
 <tile id="103">
  <image width="20" height="43" source="../assets/tiles/clinic-props/water-cooler-mirror.png"/>
 </tile>
 <tile id="104">
  <image width="44" height="44" source="../assets/tiles/clinic-props/arm-mirror.png"/>
 </tile>
 <tile id="105">
  <image width="38" height="44" source="../assets/tiles/clinic-props/bed-mirror.png"/>
 </tile>
 <tile id="106">
  <image width="34" height="44" source="../assets/tiles/clinic-props/curtain-mirror.png"/>
 </tile>
 <tile id="107">
  <image width="18" height="44" source="../assets/tiles/clinic-props/iv-stand-mirror.png"/>
 </tile>
 <tile id="108">
  <image width="48" height="32" source="../assets/tiles/clinic-props/glass-48-mirror.png"/>
 </tile>
 <tile id="109">
  <image width="64" height="32" source="../assets/tiles/clinic-props/glass-64-mirror.png"/>
 </tile>
 <tile id="110">
  <image width="80" height="32" source="../assets/tiles/clinic-props/glass-80-mirror.png"/>
 </tile>
 <tile id="111">
  <image width="96" height="32" source="../assets/tiles/clinic-props/glass-96-mirror.png"/>
 </tile>
 <tile id="112">
  <image width="28" height="44" source="../assets/tiles/clinic-props/coat-stand-mirror.png"/>
 </tile>
 <tile id="113">
  <image width="50" height="29" source="../assets/tiles/clinic-props/magazines-mirror.png"/>
 </tile>
 <tile id="114">
  <image width="46" height="43" source="../assets/tiles/clinic-props/laundry-mirror.png"/>
 </tile>
</tileset>
