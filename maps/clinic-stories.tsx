<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="clinic-stories" tilewidth="152" tileheight="68" tilecount="26" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="28" height="36" source="../assets/tiles/clinic-stories/a-board.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="25" width="20" height="9"/>
  </objectgroup>
 </tile>
 <tile id="1">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="30" height="50" source="../assets/tiles/clinic-stories/umbrellas.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="39" width="22" height="9"/>
  </objectgroup>
 </tile>
 <tile id="2">
  <image width="44" height="66" source="../assets/tiles/clinic-stories/molar-model.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="55" width="36" height="9"/>
  </objectgroup>
 </tile>
 <tile id="3">
  <image width="64" height="26" source="../assets/tiles/clinic-stories/gym-mat.png"/>
 </tile>
 <tile id="4">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="32" height="22" source="../assets/tiles/clinic-stories/kettlebells.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="11" width="24" height="9"/>
  </objectgroup>
 </tile>
 <tile id="5">
  <image width="66" height="62" source="../assets/tiles/clinic-stories/whiteboard.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="51" width="58" height="9"/>
  </objectgroup>
 </tile>
 <tile id="6">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="40" height="34" source="../assets/tiles/clinic-stories/failed-box.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="23" width="32" height="9"/>
  </objectgroup>
 </tile>
 <tile id="7">
  <image width="34" height="20" source="../assets/tiles/clinic-stories/takeaway.png"/>
 </tile>
 <tile id="8">
  <image width="32" height="60" source="../assets/tiles/clinic-stories/headsets.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="49" width="24" height="9"/>
  </objectgroup>
 </tile>
 <tile id="9">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="42" height="32" source="../assets/tiles/clinic-stories/beanbag.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="21" width="34" height="9"/>
  </objectgroup>
 </tile>
 <tile id="10">
  <image width="48" height="60" source="../assets/tiles/clinic-stories/xray-stand.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="49" width="40" height="9"/>
  </objectgroup>
 </tile>
 <tile id="11">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="38" height="36" source="../assets/tiles/clinic-stories/brave-box.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="25" width="30" height="9"/>
  </objectgroup>
 </tile>
 <tile id="12">
  <image width="44" height="26" source="../assets/tiles/clinic-stories/dropped-tray.png"/>
 </tile>
 <tile id="13">
  <image width="20" height="14" source="../assets/tiles/clinic-stories/slippers.png"/>
 </tile>
 <tile id="14">
  <image width="26" height="66" source="../assets/tiles/clinic-stories/balloon.png"/>
 </tile>
 <tile id="15">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="30" height="54" source="../assets/tiles/clinic-stories/oxygen.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="43" width="22" height="9"/>
  </objectgroup>
 </tile>
 <tile id="16">
  <image width="40" height="68" source="../assets/tiles/clinic-stories/stepladder.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="57" width="32" height="9"/>
  </objectgroup>
 </tile>
 <tile id="17">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="48" height="38" source="../assets/tiles/clinic-stories/filters.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="27" width="40" height="9"/>
  </objectgroup>
 </tile>
 <tile id="18">
  <image width="56" height="64" source="../assets/tiles/clinic-stories/milk-teeth.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="53" width="48" height="9"/>
  </objectgroup>
 </tile>
 <tile id="19">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="46" height="46" source="../assets/tiles/clinic-stories/ledger-cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="35" width="38" height="9"/>
  </objectgroup>
 </tile>
 <tile id="20">
  <image width="46" height="28" source="../assets/tiles/clinic-stories/drawings.png"/>
 </tile>
 <tile id="21">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="36" height="36" source="../assets/tiles/clinic-stories/radio.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="25" width="28" height="9"/>
  </objectgroup>
 </tile>
 <tile id="22">
  <image width="60" height="34" source="../assets/tiles/clinic-stories/nest.png"/>
 </tile>
 <tile id="23">
  <image width="152" height="44" source="../assets/tiles/clinic-stories/duct.png"/>
 </tile>
 <tile id="24">
  <image width="112" height="26" source="../assets/tiles/clinic-stories/cable-tray.png"/>
 </tile>
 <tile id="25">
  <image width="40" height="40" source="../assets/tiles/clinic-stories/roof-fan.png"/>
 </tile>
</tileset>
