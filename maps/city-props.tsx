<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="city-props" tilewidth="640" tileheight="256" tilecount="190" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0">
  <image width="288" height="192" source="../assets/tiles/city/front-station.png"/>
 </tile>
 <tile id="1">
  <image width="288" height="176" source="../assets/tiles/city/wet-front-station.png"/>
 </tile>
 <tile id="2">
  <image width="288" height="192" source="../assets/tiles/city/day-front-station.png"/>
 </tile>
 <tile id="3">
  <image width="160" height="192" source="../assets/tiles/city/front-mirrors.png"/>
 </tile>
 <tile id="4">
  <image width="160" height="176" source="../assets/tiles/city/wet-front-mirrors.png"/>
 </tile>
 <tile id="5">
  <image width="160" height="192" source="../assets/tiles/city/day-front-mirrors.png"/>
 </tile>
 <tile id="6">
  <image width="144" height="192" source="../assets/tiles/city/front-noodles.png"/>
 </tile>
 <tile id="7">
  <image width="144" height="176" source="../assets/tiles/city/wet-front-noodles.png"/>
 </tile>
 <tile id="8">
  <image width="144" height="192" source="../assets/tiles/city/day-front-noodles.png"/>
 </tile>
 <tile id="9">
  <image width="144" height="192" source="../assets/tiles/city/front-arcade.png"/>
 </tile>
 <tile id="10">
  <image width="144" height="176" source="../assets/tiles/city/wet-front-arcade.png"/>
 </tile>
 <tile id="11">
  <image width="144" height="192" source="../assets/tiles/city/day-front-arcade.png"/>
 </tile>
 <tile id="12">
  <image width="144" height="192" source="../assets/tiles/city/front-credit.png"/>
 </tile>
 <tile id="13">
  <image width="144" height="176" source="../assets/tiles/city/wet-front-credit.png"/>
 </tile>
 <tile id="14">
  <image width="144" height="192" source="../assets/tiles/city/day-front-credit.png"/>
 </tile>
 <tile id="15">
  <image width="160" height="192" source="../assets/tiles/city/front-whiten.png"/>
 </tile>
 <tile id="16">
  <image width="160" height="176" source="../assets/tiles/city/wet-front-whiten.png"/>
 </tile>
 <tile id="17">
  <image width="160" height="192" source="../assets/tiles/city/day-front-whiten.png"/>
 </tile>
 <tile id="18">
  <image width="112" height="192" source="../assets/tiles/city/front-sweets.png"/>
 </tile>
 <tile id="19">
  <image width="112" height="176" source="../assets/tiles/city/wet-front-sweets.png"/>
 </tile>
 <tile id="20">
  <image width="112" height="192" source="../assets/tiles/city/day-front-sweets.png"/>
 </tile>
 <tile id="21">
  <image width="144" height="192" source="../assets/tiles/city/front-floss.png"/>
 </tile>
 <tile id="22">
  <image width="144" height="176" source="../assets/tiles/city/wet-front-floss.png"/>
 </tile>
 <tile id="23">
  <image width="144" height="192" source="../assets/tiles/city/day-front-floss.png"/>
 </tile>
 <tile id="24">
  <image width="128" height="192" source="../assets/tiles/city/front-synth.png"/>
 </tile>
 <tile id="25">
  <image width="128" height="176" source="../assets/tiles/city/wet-front-synth.png"/>
 </tile>
 <tile id="26">
  <image width="128" height="192" source="../assets/tiles/city/day-front-synth.png"/>
 </tile>
 <tile id="27">
  <image width="160" height="192" source="../assets/tiles/city/front-hotel.png"/>
 </tile>
 <tile id="28">
  <image width="160" height="176" source="../assets/tiles/city/wet-front-hotel.png"/>
 </tile>
 <tile id="29">
  <image width="160" height="192" source="../assets/tiles/city/day-front-hotel.png"/>
 </tile>
 <tile id="30">
  <image width="112" height="192" source="../assets/tiles/city/front-shut.png"/>
 </tile>
 <tile id="31">
  <image width="112" height="176" source="../assets/tiles/city/wet-front-shut.png"/>
 </tile>
 <tile id="32">
  <image width="112" height="192" source="../assets/tiles/city/day-front-shut.png"/>
 </tile>
 <tile id="33">
  <image width="192" height="192" source="../assets/tiles/city/front-school.png"/>
 </tile>
 <tile id="34">
  <image width="192" height="176" source="../assets/tiles/city/wet-front-school.png"/>
 </tile>
 <tile id="35">
  <image width="192" height="192" source="../assets/tiles/city/day-front-school.png"/>
 </tile>
 <tile id="36">
  <image width="384" height="192" source="../assets/tiles/city/front-clinic.png"/>
 </tile>
 <tile id="37">
  <image width="384" height="176" source="../assets/tiles/city/wet-front-clinic.png"/>
 </tile>
 <tile id="38">
  <image width="384" height="192" source="../assets/tiles/city/day-front-clinic.png"/>
 </tile>
 <tile id="39">
  <image width="224" height="192" source="../assets/tiles/city/front-council.png"/>
 </tile>
 <tile id="40">
  <image width="224" height="176" source="../assets/tiles/city/wet-front-council.png"/>
 </tile>
 <tile id="41">
  <image width="224" height="192" source="../assets/tiles/city/day-front-council.png"/>
 </tile>
 <tile id="42">
  <image width="128" height="112" source="../assets/tiles/city/back-kitchen.png"/>
 </tile>
 <tile id="43">
  <image width="128" height="64" source="../assets/tiles/city/wet-back-kitchen.png"/>
 </tile>
 <tile id="44">
  <image width="128" height="112" source="../assets/tiles/city/day-back-kitchen.png"/>
 </tile>
 <tile id="45">
  <image width="128" height="112" source="../assets/tiles/city/back-tags.png"/>
 </tile>
 <tile id="46">
  <image width="128" height="64" source="../assets/tiles/city/wet-back-tags.png"/>
 </tile>
 <tile id="47">
  <image width="128" height="112" source="../assets/tiles/city/day-back-tags.png"/>
 </tile>
 <tile id="48">
  <image width="128" height="112" source="../assets/tiles/city/back-free.png"/>
 </tile>
 <tile id="49">
  <image width="128" height="64" source="../assets/tiles/city/wet-back-free.png"/>
 </tile>
 <tile id="50">
  <image width="128" height="112" source="../assets/tiles/city/day-back-free.png"/>
 </tile>
 <tile id="51">
  <image width="128" height="112" source="../assets/tiles/city/back-fuse.png"/>
 </tile>
 <tile id="52">
  <image width="128" height="64" source="../assets/tiles/city/wet-back-fuse.png"/>
 </tile>
 <tile id="53">
  <image width="128" height="112" source="../assets/tiles/city/day-back-fuse.png"/>
 </tile>
 <tile id="54">
  <image width="128" height="112" source="../assets/tiles/city/back-plain.png"/>
 </tile>
 <tile id="55">
  <image width="128" height="64" source="../assets/tiles/city/wet-back-plain.png"/>
 </tile>
 <tile id="56">
  <image width="128" height="112" source="../assets/tiles/city/day-back-plain.png"/>
 </tile>
 <tile id="57">
  <image width="128" height="112" source="../assets/tiles/city/back-vents.png"/>
 </tile>
 <tile id="58">
  <image width="128" height="64" source="../assets/tiles/city/wet-back-vents.png"/>
 </tile>
 <tile id="59">
  <image width="128" height="112" source="../assets/tiles/city/day-back-vents.png"/>
 </tile>
 <tile id="60">
  <image width="44" height="70" source="../assets/tiles/city/pool-amber.png"/>
 </tile>
 <tile id="61">
  <image width="44" height="70" source="../assets/tiles/city/pool-mint.png"/>
 </tile>
 <tile id="62">
  <image width="44" height="70" source="../assets/tiles/city/pool-magenta.png"/>
 </tile>
 <tile id="63">
  <image width="44" height="70" source="../assets/tiles/city/pool-blue.png"/>
 </tile>
 <tile id="64">
  <image width="44" height="70" source="../assets/tiles/city/pool-white.png"/>
 </tile>
 <tile id="65">
  <image width="92" height="96" source="../assets/tiles/city/wet-neon-hotel.png"/>
 </tile>
 <tile id="66">
  <image width="100" height="96" source="../assets/tiles/city/wet-neon-smile.png"/>
 </tile>
 <tile id="67">
  <image width="116" height="96" source="../assets/tiles/city/wet-neon-noodle.png"/>
 </tile>
 <tile id="68">
  <image width="100" height="96" source="../assets/tiles/city/wet-neon-molar.png"/>
 </tile>
 <tile id="69">
  <image width="640" height="176" source="../assets/tiles/city/wet-skyline.png"/>
 </tile>
 <tile id="70">
  <image width="416" height="176" source="../assets/tiles/city/wet-service-wall.png"/>
 </tile>
 <tile id="71">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="30" height="86" source="../assets/tiles/city/lamp.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="9" y="76" width="10" height="8"/>
  </objectgroup>
 </tile>
 <tile id="72">
  <image width="26" height="44" source="../assets/tiles/city/vend-m.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="31" width="22" height="11"/>
  </objectgroup>
 </tile>
 <tile id="73">
  <image width="26" height="44" source="../assets/tiles/city/vend-t.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="31" width="22" height="11"/>
  </objectgroup>
 </tile>
 <tile id="74">
  <image width="26" height="44" source="../assets/tiles/city/vend-b.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="31" width="22" height="11"/>
  </objectgroup>
 </tile>
 <tile id="75">
  <image width="46" height="64" source="../assets/tiles/city/advert-sun.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="52" width="36" height="8"/>
  </objectgroup>
 </tile>
 <tile id="76">
  <image width="46" height="64" source="../assets/tiles/city/advert-mouth.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="52" width="36" height="8"/>
  </objectgroup>
 </tile>
 <tile id="77">
  <image width="46" height="64" source="../assets/tiles/city/advert-floss.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="52" width="36" height="8"/>
  </objectgroup>
 </tile>
 <tile id="78">
  <image width="74" height="70" source="../assets/tiles/city/food-cart.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="50" width="66" height="16"/>
  </objectgroup>
 </tile>
 <tile id="79">
  <image width="84" height="66" source="../assets/tiles/city/flower-stall.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="48" width="76" height="16"/>
  </objectgroup>
 </tile>
 <tile id="80">
  <image width="84" height="66" source="../assets/tiles/city/flower-stall-open.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="48" width="76" height="16"/>
  </objectgroup>
 </tile>
 <tile id="81">
  <image width="30" height="58" source="../assets/tiles/city/kiosk.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="45" width="22" height="11"/>
  </objectgroup>
 </tile>
 <tile id="82">
  <image width="132" height="64" source="../assets/tiles/city/shelter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="44" width="124" height="16"/>
  </objectgroup>
 </tile>
 <tile id="83">
  <image width="32" height="110" source="../assets/tiles/city/barrier-north.png"/>
 </tile>
 <tile id="84">
  <image width="32" height="110" source="../assets/tiles/city/barrier-south.png"/>
 </tile>
 <tile id="85">
  <image width="52" height="80" source="../assets/tiles/city/tree.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="66" width="26" height="11"/>
  </objectgroup>
 </tile>
 <tile id="86">
  <image width="52" height="80" source="../assets/tiles/city/tree-day.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="13" y="66" width="26" height="11"/>
  </objectgroup>
 </tile>
 <tile id="87">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="52" height="26" source="../assets/tiles/city/bench.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="14" width="46" height="9"/>
  </objectgroup>
 </tile>
 <tile id="88">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="66" height="30" source="../assets/tiles/city/planter.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="16" width="60" height="12"/>
  </objectgroup>
 </tile>
 <tile id="89">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="12" height="26" source="../assets/tiles/city/bollard.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="18" width="6" height="6"/>
  </objectgroup>
 </tile>
 <tile id="90">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="20" height="28" source="../assets/tiles/city/bin.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="17" width="14" height="9"/>
  </objectgroup>
 </tile>
 <tile id="91">
  <image width="76" height="84" source="../assets/tiles/city/fountain.png"/>
 </tile>
 <tile id="92">
  <image width="76" height="84" source="../assets/tiles/city/fountain-day.png"/>
 </tile>
 <tile id="93">
  <image width="48" height="26" source="../assets/tiles/city/railing.png"/>
 </tile>
 <tile id="94">
  <image width="128" height="44" source="../assets/tiles/city/laundry.png"/>
 </tile>
 <tile id="95">
  <image width="160" height="34" source="../assets/tiles/city/lantern-string.png"/>
 </tile>
 <tile id="96">
  <image width="48" height="40" source="../assets/tiles/city/dumpster.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="22" width="42" height="15"/>
  </objectgroup>
 </tile>
 <tile id="97">
  <image width="46" height="42" source="../assets/tiles/city/boxes.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="26" width="39" height="13"/>
  </objectgroup>
 </tile>
 <tile id="98">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="46" height="34" source="../assets/tiles/city/bicycle.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="26" width="38" height="6"/>
  </objectgroup>
 </tile>
 <tile id="99">
  <image width="74" height="28" source="../assets/tiles/city/puddle-a.png"/>
 </tile>
 <tile id="100">
  <image width="52" height="20" source="../assets/tiles/city/puddle-b.png"/>
 </tile>
 <tile id="101">
  <image width="104" height="34" source="../assets/tiles/city/puddle-c.png"/>
 </tile>
 <tile id="102">
  <image width="36" height="14" source="../assets/tiles/city/puddle-d.png"/>
 </tile>
 <tile id="103">
  <image width="74" height="28" source="../assets/tiles/city/puddle-day-a.png"/>
 </tile>
 <tile id="104">
  <image width="52" height="20" source="../assets/tiles/city/puddle-day-b.png"/>
 </tile>
 <tile id="105">
  <image width="104" height="34" source="../assets/tiles/city/puddle-day-c.png"/>
 </tile>
 <tile id="106">
  <image width="36" height="14" source="../assets/tiles/city/puddle-day-d.png"/>
 </tile>
 <tile id="107">
  <image width="26" height="14" source="../assets/tiles/city/manhole.png"/>
 </tile>
 <tile id="108">
  <image width="26" height="6" source="../assets/tiles/city/drain.png"/>
 </tile>
 <tile id="109">
  <image width="112" height="92" source="../assets/tiles/city/crossing.png"/>
 </tile>
 <tile id="110">
  <image width="112" height="84" source="../assets/tiles/city/billboard-score.png"/>
 </tile>
 <tile id="111">
  <image width="112" height="84" source="../assets/tiles/city/billboard-brush.png"/>
 </tile>
 <tile id="112">
  <image width="256" height="160" source="../assets/tiles/city/mosaic.png"/>
 </tile>
 <tile id="113">
  <image width="256" height="160" source="../assets/tiles/city/mosaic-day.png"/>
 </tile>
 <tile id="114">
  <image width="230" height="226" source="../assets/tiles/city/sunbeam.png"/>
 </tile>
 <tile id="115">
  <image width="330" height="226" source="../assets/tiles/city/sunbeam-wide.png"/>
 </tile>
 <tile id="116">
  <image width="84" height="66" source="../assets/tiles/city/dental-chair.png"/>
 </tile>
 <tile id="117">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="100" height="46" source="../assets/tiles/city/bed.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="20" width="94" height="23"/>
  </objectgroup>
 </tile>
 <tile id="118">
  <image width="40" height="64" source="../assets/tiles/city/steam-0.png"/>
  <animation>
   <frame tileid="118" duration="260"/>
   <frame tileid="119" duration="260"/>
   <frame tileid="120" duration="260"/>
   <frame tileid="121" duration="260"/>
  </animation>
 </tile>
 <tile id="119">
  <image width="40" height="64" source="../assets/tiles/city/steam-1.png"/>
 </tile>
 <tile id="120">
  <image width="40" height="64" source="../assets/tiles/city/steam-2.png"/>
 </tile>
 <tile id="121">
  <image width="40" height="64" source="../assets/tiles/city/steam-3.png"/>
 </tile>
 <tile id="122">
  <image width="108" height="66" source="../assets/tiles/city/hut-noodles.png"/>
 </tile>
 <tile id="123">
  <image width="108" height="66" source="../assets/tiles/city/hut-repair.png"/>
 </tile>
 <tile id="124">
  <image width="108" height="66" source="../assets/tiles/city/hut-tea.png"/>
 </tile>
 <tile id="125">
  <image width="108" height="66" source="../assets/tiles/city/hut-tin.png"/>
 </tile>
 <tile id="126">
  <image width="64" height="84" source="../assets/tiles/city/shed.png"/>
 </tile>
 <tile id="127">
  <image width="84" height="72" source="../assets/tiles/city/stall-fruit.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="54" width="76" height="15"/>
  </objectgroup>
 </tile>
 <tile id="128">
  <image width="84" height="72" source="../assets/tiles/city/stall-fish.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="54" width="76" height="15"/>
  </objectgroup>
 </tile>
 <tile id="129">
  <image width="84" height="72" source="../assets/tiles/city/stall-cloth.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="54" width="76" height="15"/>
  </objectgroup>
 </tile>
 <tile id="130">
  <image width="84" height="72" source="../assets/tiles/city/stall-parts.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="54" width="76" height="15"/>
  </objectgroup>
 </tile>
 <tile id="131">
  <image width="84" height="72" source="../assets/tiles/city/stall-brushes.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="54" width="76" height="15"/>
  </objectgroup>
 </tile>
 <tile id="132">
  <image width="84" height="72" source="../assets/tiles/city/stall-masks.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="54" width="76" height="15"/>
  </objectgroup>
 </tile>
 <tile id="133">
  <image width="68" height="84" source="../assets/tiles/city/stall-island.png"/>
 </tile>
 <tile id="134">
  <image width="96" height="52" source="../assets/tiles/city/tea-boat.png"/>
 </tile>
 <tile id="135">
  <image width="416" height="128" source="../assets/tiles/city/service-wall.png"/>
 </tile>
 <tile id="136">
  <image width="480" height="52" source="../assets/tiles/city/bridge-face.png"/>
 </tile>
 <tile id="137">
  <image width="196" height="52" source="../assets/tiles/city/market-sign.png"/>
 </tile>
 <tile id="138">
  <image width="58" height="46" source="../assets/tiles/city/barrels.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="28" width="51" height="15"/>
  </objectgroup>
 </tile>
 <tile id="139">
  <image width="50" height="46" source="../assets/tiles/city/fans.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="24" width="44" height="18"/>
  </objectgroup>
 </tile>
 <tile id="140">
  <image width="48" height="80" source="../assets/tiles/city/tank.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="5" y="62" width="38" height="15"/>
  </objectgroup>
 </tile>
 <tile id="141">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="58" height="40" source="../assets/tiles/city/skylight.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="10" width="54" height="26"/>
  </objectgroup>
 </tile>
 <tile id="142">
  <image width="20" height="138" source="../assets/tiles/city/pipe-run.png"/>
 </tile>
 <tile id="143">
  <image width="30" height="58" source="../assets/tiles/city/chimney.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="40" width="22" height="14"/>
  </objectgroup>
 </tile>
 <tile id="144">
  <image width="36" height="60" source="../assets/tiles/city/dish.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="10" y="48" width="14" height="8"/>
  </objectgroup>
 </tile>
 <tile id="145">
  <image width="100" height="60" source="../assets/tiles/city/neon-molar.png"/>
 </tile>
 <tile id="146">
  <image width="116" height="60" source="../assets/tiles/city/neon-noodle.png"/>
 </tile>
 <tile id="147">
  <image width="100" height="60" source="../assets/tiles/city/neon-smile.png"/>
 </tile>
 <tile id="148">
  <image width="92" height="60" source="../assets/tiles/city/neon-hotel.png"/>
 </tile>
 <tile id="149">
  <image width="70" height="76" source="../assets/tiles/city/hatch.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="50" width="64" height="23"/>
  </objectgroup>
 </tile>
 <tile id="150">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="74" height="40" source="../assets/tiles/city/garden.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="22" width="68" height="14"/>
  </objectgroup>
 </tile>
 <tile id="151">
  <image width="84" height="54" source="../assets/tiles/city/washing.png"/>
 </tile>
 <tile id="152">
  <image width="128" height="18" source="../assets/tiles/city/edge.png"/>
 </tile>
 <tile id="153">
  <image width="208" height="160" source="../assets/tiles/city/depth-208-brick.png"/>
 </tile>
 <tile id="154">
  <image width="224" height="160" source="../assets/tiles/city/depth-224-teal.png"/>
 </tile>
 <tile id="155">
  <image width="208" height="160" source="../assets/tiles/city/depth-208-navy.png"/>
 </tile>
 <tile id="156">
  <image width="240" height="160" source="../assets/tiles/city/depth-240-violet.png"/>
 </tile>
 <tile id="157">
  <image width="224" height="160" source="../assets/tiles/city/depth-224-brick.png"/>
 </tile>
 <tile id="158">
  <image width="216" height="160" source="../assets/tiles/city/depth-216-teal.png"/>
 </tile>
 <tile id="159">
  <image width="32" height="256" source="../assets/tiles/city/gap.png"/>
 </tile>
 <tile id="160">
  <image width="44" height="32" source="../assets/tiles/city/plank.png"/>
 </tile>
 <tile id="161">
  <image width="464" height="64" source="../assets/tiles/city/corridor-wall.png"/>
 </tile>
 <tile id="162">
  <image width="640" height="200" source="../assets/tiles/city/skyline.png"/>
 </tile>
 <tile id="163">
  <properties>
   <property name="low" type="bool" value="true"/>
  </properties>
  <image width="58" height="40" source="../assets/tiles/city/skylight-day.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="2" y="10" width="54" height="26"/>
  </objectgroup>
 </tile>
 <tile id="164">
  <image width="46" height="42" source="../assets/tiles/city/boxes-eels.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="26" width="39" height="13"/>
  </objectgroup>
 </tile>
 <tile id="165">
  <image width="46" height="42" source="../assets/tiles/city/boxes-steamers.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="3" y="26" width="39" height="13"/>
  </objectgroup>
 </tile>
 <tile id="166">
  <image width="46" height="64" source="../assets/tiles/city/advert-sun-day.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="52" width="36" height="8"/>
  </objectgroup>
 </tile>
 <tile id="167">
  <image width="46" height="64" source="../assets/tiles/city/advert-mouth-day.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="52" width="36" height="8"/>
  </objectgroup>
 </tile>
 <tile id="168">
  <image width="46" height="64" source="../assets/tiles/city/advert-floss-day.png"/>
  <objectgroup draworder="index" id="2">
   <object id="1" x="4" y="52" width="36" height="8"/>
  </objectgroup>
 </tile>
 <tile id="169">
  <image width="92" height="30" source="../assets/tiles/city/chalk.png"/>
 </tile>
 <tile id="170">
  <image width="24" height="112" source="../assets/tiles/city/quay.png"/>
 </tile>
 <tile id="171">
  <image width="24" height="112" source="../assets/tiles/city/quay-day.png"/>
 </tile>
 <tile id="172">
  <image width="108" height="66" source="../assets/tiles/city/hut-noodles-day.png"/>
 </tile>
 <tile id="173">
  <image width="108" height="66" source="../assets/tiles/city/hut-repair-day.png"/>
 </tile>
 <tile id="174">
  <image width="108" height="66" source="../assets/tiles/city/hut-tea-day.png"/>
 </tile>
 <tile id="175">
  <image width="108" height="66" source="../assets/tiles/city/hut-tin-day.png"/>
 </tile>
 <tile id="176">
  <image width="64" height="84" source="../assets/tiles/city/shed-day.png"/>
 </tile>
 <tile id="177">
  <image width="176" height="104" source="../assets/tiles/city/deck-gravel.png"/>
 </tile>
 <tile id="178">
  <image width="192" height="100" source="../assets/tiles/city/deck-glass.png"/>
 </tile>
 <tile id="179">
  <image width="168" height="96" source="../assets/tiles/city/deck-solar.png"/>
 </tile>
 <tile id="180">
  <image width="152" height="104" source="../assets/tiles/city/deck-pad.png"/>
 </tile>
 <tile id="181">
  <image width="176" height="96" source="../assets/tiles/city/deck-boards.png"/>
 </tile>
 <tile id="182">
  <image width="208" height="128" source="../assets/tiles/city/deck-court.png"/>
 </tile>
 <tile id="183">
  <image width="192" height="120" source="../assets/tiles/city/deck-mural.png"/>
 </tile>
 <tile id="184">
  <image width="224" height="112" source="../assets/tiles/city/deck-seams-1.png"/>
 </tile>
 <tile id="185">
  <image width="224" height="112" source="../assets/tiles/city/deck-seams-2.png"/>
 </tile>
 <tile id="186">
  <image width="72" height="30" source="../assets/tiles/city/deck-arrow.png"/>
 </tile>
 <tile id="187">
  <image width="232" height="26" source="../assets/tiles/city/deck-cables.png"/>
 </tile>
 <tile id="188">
  <image width="41" height="24" source="../assets/tiles/city/deck-run.png"/>
 </tile>
 <tile id="189">
  <image width="107" height="24" source="../assets/tiles/city/deck-zero.png"/>
 </tile>
</tileset>
